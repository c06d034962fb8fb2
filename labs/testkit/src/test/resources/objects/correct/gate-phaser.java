// promise: gate
// style: a Phaser with one party, which arrives to open
import java.util.concurrent.Phaser;

public class Gate {

    private final Phaser phaser = new Phaser(1);

    public void pass() {
        phaser.awaitAdvance(0);
    }

    public void open() {
        phaser.arrive();
    }
}
