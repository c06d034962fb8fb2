// promise: lazy
// style: a holder class, initialised by the JVM
public class Lazy {

    private static int made;

    private static class Holder {

        private static final Integer VALUE = make();

        private static Integer make() {
            made++;
            return made;
        }
    }

    public int get() {
        return Holder.VALUE;
    }
}
