package interleave.testkit.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of the JDK, and for tests of the test's tools, is open to labs, and why the rest is not.
 *
 * @param allowed everything that may be used
 * @param reasons sentences for what may not
 */
record JdkLists(MemberList allowed, Reasons reasons) {

    /** The lists that every lab shares. */
    static JdkLists shared() {
        return new JdkLists(MemberList.of(lines("allowed.txt")), Reasons.of(lines("refused.txt")));
    }

    /** The same, with what a student's own test needs. */
    static JdkLists forTests() {
        List<String> both = Stream.of("allowed.txt", "allowed-in-tests.txt").flatMap(name -> lines(name).stream())
                .toList();
        return new JdkLists(MemberList.of(both), Reasons.of(lines("refused.txt")));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = JdkLists.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the policy's " + resource, e);
        }
    }
}
