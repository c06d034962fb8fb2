package interleave.autograder.compile;

import java.util.List;

/**
 * What the compiler's process answers, one line of JSON.
 *
 * @param compiled whether the class files were written
 * @param count    the number of errors
 * @param errors   the first of them, bounded: {@code EchoServer.java:14: ';' expected}
 */
record CompilerReply(boolean compiled, int count, List<String> errors) {

    static CompilerReply done() {
        return new CompilerReply(true, 0, List.of());
    }

    static CompilerReply gaveUp(String why) {
        return new CompilerReply(false, 1, List.of(why));
    }
}
