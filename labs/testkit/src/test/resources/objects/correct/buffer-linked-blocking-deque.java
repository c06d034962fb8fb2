// promise: buffer
// style: LinkedBlockingDeque, offer and poll in a loop
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;

public class Buffer {

    private final LinkedBlockingDeque<String> items = new LinkedBlockingDeque<>(2);

    public void put(String item) throws InterruptedException {
        boolean isIn = false;
        while (!isIn) {
            isIn = items.offerLast(item, 1, TimeUnit.SECONDS);
        }
    }

    public String take() throws InterruptedException {
        String item = null;
        while (item == null) {
            item = items.pollFirst(1, TimeUnit.SECONDS);
        }
        return item;
    }
}
