package interleave.slides.panel;

/**
 * Something that runs while its slide is shown. It starts when it is looked at first, which takes about a second.
 *
 * <p>Any thread may call any method; calls come one after the other.
 */
public interface Panel extends AutoCloseable {

    /** The name that a deck calls it by: small letters, digits and {@code -}. */
    String name();

    /** What it does, as a title of a few words. */
    String title();

    /** What there is to see now. */
    View view();

    /** Does what a key means, and tells what there is to see then. A key without a meaning changes nothing. */
    View press(String key);

    /** What there is to see after steps that were chosen ahead: for paper, and where nothing can run. */
    View still();

    /** What the audience reads of it on their phones: some lines of text. */
    default String told() {
        return view().says().text();
    }

    /** Ends all that it has started. */
    @Override
    void close();
}
