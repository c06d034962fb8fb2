package interleave.testkit.explore;

import java.io.IOException;
import java.util.List;

/** The explorer against small servers, over real sockets. */
class ServersTest extends Specimens {

    static List<Specimen> wrong() throws IOException {
        return Specimen.wrong("servers");
    }

    static List<Specimen> correct() throws IOException {
        return Specimen.correct("servers");
    }
}
