package interleave.autograder.compile;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short code on which javac works for ever or until its memory ends. */
final class Bomb {

    /** Forty diamonds of interfaces on top of each other: a method is looked for along each of 2^40 ways. */
    static final String OF_TIME = "interface I0 { }\n"
            + IntStream.rangeClosed(1, 40).mapToObj(i -> """
                    interface A%1$d<T> extends I%2$d { }
                    interface B%1$d<T> extends I%2$d { }
                    interface I%1$d extends A%1$d<String>, B%1$d<String> { }
                    """.formatted(i, i - 1)).collect(Collectors.joining())
            + "class EchoServer { Object f(I40 x) { return x.none(); } }\n";

    /** A constant of 1 KB that is doubled thirty times. */
    static final String OF_MEMORY = "class EchoServer {\n    static final String S0 = \"" + "x".repeat(1_000)
            + "\";\n"
            + IntStream.rangeClosed(1, 30)
                    .mapToObj(i -> "    static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1)
                    + ";\n")
                    .collect(Collectors.joining()) + "}\n";

    private Bomb() {
    }
}
