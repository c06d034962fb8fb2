// promise: gate
// kind: data race
// fault: the flag is not volatile: who waits for it in a loop may never see that it was set
// missed: told as a warning, for a schedule shows what each thread wrote, and not what a processor keeps to itself
public class Gate {

    private boolean open;

    public void pass() {
        while (!open) {
            Thread.yield();
        }
    }

    public void open() {
        open = true;
    }
}
