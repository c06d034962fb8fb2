package java.lang;

/** Would see what only java.lang sees. */
public final class Insider {

    private Insider() {
    }

    public static String tell() {
        return Thread.currentThread().getThreadGroup().getParent().toString();
    }
}
