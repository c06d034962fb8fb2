package interleave.testkit.explore;

import java.io.IOException;
import java.util.List;

/** The explorer against small classes. */
class ObjectsTest extends Specimens {

    static List<Specimen> wrong() throws IOException {
        return Specimen.wrong("objects");
    }

    static List<Specimen> missed() throws IOException {
        return Specimen.missed("objects");
    }

    static List<Specimen> correct() throws IOException {
        return Specimen.correct("objects");
    }
}
