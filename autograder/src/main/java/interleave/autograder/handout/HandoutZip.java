package interleave.autograder.handout;

import interleave.autograder.zip.ReproducibleZip;
import java.io.IOException;
import java.nio.file.Path;

/** Writes a handout as a zip whose bytes depend on nothing but its files. */
public final class HandoutZip {

    private HandoutZip() {
    }

    /** Writes it; a file that is there is replaced. */
    public static void write(Handout handout, Path zip) throws IOException {
        try (ReproducibleZip out = new ReproducibleZip(zip)) {
            for (HandoutFile file : handout.files()) {
                String name = handout.folder() + "/" + file.path();
                if (file.isExecutable()) {
                    out.putExecutable(name, file.bytes());
                } else {
                    out.put(name, file.bytes());
                }
            }
        }
    }
}
