package interleave.autograder.intake;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.handin.Handin;
import interleave.testkit.lab.Labs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShelfTest {

    private final Shelf shelf = new Shelf();

    private static byte[] text(int number) {
        byte[] text = new byte[number * 1_000];
        Arrays.fill(text, (byte) number);
        return text;
    }

    private Submission kept(SourceFile... sources) {
        Handin handin = new Handin("ada", Labs.all().get(1));
        return shelf.keep(new Submission(handin, List.of(sources), List.of("a note"), Optional.empty()));
    }

    @Test
    void what_was_put_there_is_read_as_it_was_by_several_threads_and_more_than_once() {
        List<Submission> kept = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            kept.add(kept(new SourceFile("A.java", text(2 * i)), new SourceFile("B.java", text(2 * i + 1))));
        }
        IntStream.range(0, 500).parallel().forEach(i -> {
            Submission one = kept.get(i % 50);
            assertThat(one.sources().get(0).bytes()).isEqualTo(text(2 * (i % 50)));
            assertThat(one.sources().get(1).bytes()).isEqualTo(text(2 * (i % 50) + 1));
        });
    }

    @Test
    void all_else_of_a_submission_stays_as_it_is() {
        Submission kept = kept(new SourceFile("src/A.java", text(1)));
        assertThat(kept.handin().student()).isEqualTo("ada");
        assertThat(kept.notes()).containsExactly("a note");
        assertThat(kept.sources()).extracting(SourceFile::path).containsExactly("src/A.java");
    }

    @Test
    void a_class_of_large_hand_ins_fits_into_a_small_memory() {
        long before = bytesInUse();
        List<Submission> kept = new ArrayList<>();
        byte[] large = new byte[1 << 20];
        for (int i = 0; i < 300; i++) {
            kept.add(kept(new SourceFile("Large.java", large.clone())));
        }
        assertThat(bytesInUse() - before).as("bytes more in use with 300 MB handed in").isLessThan(150L << 20);
        assertThat(kept.get(299).sources().get(0).bytes()).hasSameSizeAs(large);
    }

    private static long bytesInUse() {
        Runtime memory = Runtime.getRuntime();
        System.gc();
        return memory.totalMemory() - memory.freeMemory();
    }
}
