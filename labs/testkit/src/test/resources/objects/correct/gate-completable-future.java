// promise: gate
// style: CompletableFuture
import java.util.concurrent.CompletableFuture;

public class Gate {

    private final CompletableFuture<Void> opened = new CompletableFuture<>();

    public void pass() {
        opened.join();
    }

    public void open() {
        opened.complete(null);
    }
}
