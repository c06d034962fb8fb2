package interleave.autograder.compile;

import java.util.List;

/**
 * What the compiler's process is asked for, one line of JSON.
 *
 * @param sources the texts to compile, together
 * @param classPath jars and folders that the texts may use beside the JDK
 * @param classes folder for the class files; it exists and is empty
 */
record CompilerJob(List<Source> sources, List<String> classPath, String classes) {

    /**
     * A source text.
     *
     * @param path where it stood in the hand-in
     * @param text its text, decoded
     */
    record Source(String path, String text) {
    }
}
