package interleave.autograder.handout;

/**
 * A file of the handout.
 *
 * @param path         below its top, with {@code /}
 * @param isExecutable whether a shell may call it
 */
record HandoutFile(String path, byte[] bytes, boolean isExecutable) {

    HandoutFile(String path, byte[] bytes) {
        this(path, bytes, false);
    }
}
