package interleave.autograder.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.isolation.Isolation;
import interleave.autograder.isolation.Wanted;
import interleave.autograder.kit.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Attacks on the grader get the right verdict, reach nothing and leave nothing running; a doctor sees where they do. A
 * spread of them: {@code interleave doctor} lets all of them loose.
 */
class DoctorTest {

    /** One of so many attacks. */
    private static final int SPREAD = 4;

    @TempDir
    private static Path folder;

    private static Isolation isolation;
    private static Doctor doctor;

    @BeforeAll
    static void call() throws IOException, InterruptedException {
        isolation = Wanted.AUTO.onThisMachine();
        if (!isolation.isByKernel()) {
            System.out.println("Attacks behind the policy are not judged: " + isolation.lacking() + ".");
        }
        doctor = new Doctor(Checkout.corpora(), Files.createDirectory(folder.resolve("doctor")), isolation);
    }

    @AfterAll
    static void leave() throws IOException {
        doctor.close();
    }

    static List<Attack> attacks() throws IOException {
        List<Attack> all = Attacks.all(Checkout.corpora());
        return IntStream.range(0, all.size()).filter(i -> i % SPREAD == 0).mapToObj(all::get).toList();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void an_attack_ends_in_its_verdict_reaches_nothing_and_leaves_nothing_running(Attack attack) throws Exception {
        Assumptions.assumeTrue(isolation.isByKernel() || !attack.name().startsWith("connects"),
            "skipped: labs need sockets, so that the kernel alone keeps a program off the network");
        assertThat(doctor.examine(attack).faults()).as(attack.told()).isEmpty();
    }

    @Test
    void without_policy_and_kernel_a_thief_succeeds_and_the_doctor_sees_it(@TempDir Path work) throws Exception {
        Attack thief = Attacks.all(Checkout.corpora()).stream()
            .filter(each -> each.name().equals("reads-another-submission")).findFirst().orElseThrow();
        try (Doctor alone = new Doctor(Checkout.corpora(), work, Isolation.LIMITS)) {
            Examined examined = alone.examine(thief);
            assertThat(examined.faults()).isEmpty();
            assertThat(examined.beyond()).containsExactly("read another student's file");
        }
    }

    @Test
    void behind_the_kernels_walls_the_same_thief_finds_nothing() throws Exception {
        Assumptions.assumeTrue(isolation.isByKernel(), "skipped: " + isolation.lacking());
        Attack thief = Attacks.all(Checkout.corpora()).stream()
            .filter(each -> each.name().equals("reads-another-submission")).findFirst().orElseThrow();
        Examined examined = doctor.examine(thief);
        assertThat(examined.isTriedBeyond()).isTrue();
        assertThat(examined.beyond()).isEmpty();
    }
}
