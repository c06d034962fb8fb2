// promise: gate
// style: a token in a queue, which everybody takes and puts back
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

public class Gate {

    private final BlockingQueue<String> tokens = new LinkedBlockingQueue<>();

    public void pass() throws InterruptedException {
        String token = tokens.take();
        tokens.put(token);
    }

    public void open() throws InterruptedException {
        tokens.put("open");
    }
}
