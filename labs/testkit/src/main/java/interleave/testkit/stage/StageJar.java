package interleave.testkit.stage;

import interleave.testkit.conductor.Performance;
import interleave.testkit.inside.StageMain;
import interleave.testkit.points.Conductor;
import interleave.testkit.wire.Frame;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The whole class path of a stage: the packages of its inside, copied out of wherever the testkit lies. Tests,
 * libraries and hidden suites lie beside the testkit, and must not be seen from the stage.
 */
final class StageJar {

    private static final Path JAR = Jar.make("interleave-stage-", Map.of(), List.of(StageMain.class, Performance.class,
        Conductor.class, Frame.class), Map.of());

    private StageJar() {
    }

    /** Made once per JVM, and deleted when it ends. */
    static Path path() {
        return JAR;
    }
}
