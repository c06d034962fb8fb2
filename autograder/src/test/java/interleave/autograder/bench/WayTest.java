package interleave.autograder.bench;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WayTest {

    @TempDir
    private Path work;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MAVEN") // It needs the packed testkit.
    void every_way_of_ours_grades_a_small_class(Way way) throws Exception {
        Kit kit = new Kit(Checkout.root().resolve("labs").toAbsolutePath(), work, List.of());
        assertThat(kit.isWhole()).isTrue();
        assertThat(way.grade(1, Judging.NOTHING, kit).wallMillis()).as(way.shown).isPositive();
    }
}
