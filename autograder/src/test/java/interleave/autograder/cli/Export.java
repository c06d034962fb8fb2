package interleave.autograder.cli;

import interleave.autograder.doctor.ForgedZip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** How platforms name what was handed in; each exports another lab of a made-up class. */
enum Export {

    CANVAS {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            String late = student % 5 == 0 ? "_LATE" : "";
            zip(folder.resolve("student%d%s_%d_%d_work.zip".formatted(student, late, 1000 + student, 9000 + student)),
                files);
        }
    },
    MOODLE {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            copy(folder.resolve("Jane Doe %d_%d_assignsubmission_file".formatted(student, 1000 + student)), files);
        }
    },
    GRADESCOPE {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            copy(folder.resolve("submission_" + student), files);
            Files.writeString(folder.resolve("submission_metadata.yml"), """
                submission_%1$d:
                  :submitters:
                  - { ":name": Ann Lee %1$d, ":sid": "%1$d", ":email": ann%1$d@x.edu }
                """.formatted(student), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    },
    AUTOLAB {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            tar(folder.resolve("joe%d@x.edu_2_handin.tar".formatted(student)), files);
            tar(folder.resolve("joe%d@x.edu_1_handin.tar".formatted(student)), Map.of("first-try.txt", new byte[0]));
        }
    },
    GIT {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            Path clone = folder.resolve("course-chat-user" + student);
            copy(clone, files);
            copy(clone, Map.of(".git/HEAD", "ref: refs/heads/main\n".getBytes(StandardCharsets.UTF_8)));
        }
    },
    PLAIN {
        @Override
        void write(Path folder, int student, Map<String, byte[]> files) throws IOException {
            if (student % 2 == 0) {
                copy(folder.resolve("someone " + student), files);
            } else {
                zip(folder.resolve("someone " + student + ".zip"), files);
            }
        }
    };

    /** The one that exports this lab. */
    static Export of(String lab) {
        return values()[lab.charAt("lab".length()) - '1'];
    }

    /** Writes one hand-in, of student number so and so. */
    abstract void write(Path folder, int student, Map<String, byte[]> files) throws IOException;

    private static void copy(Path folder, Map<String, byte[]> files) throws IOException {
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            Path file = folder.resolve(each.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, each.getValue());
        }
    }

    private static void zip(Path file, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(file.getParent());
        ForgedZip zip = ForgedZip.zip();
        files.forEach(zip::entry);
        zip.writeTo(file);
    }

    private static void tar(Path file, Map<String, byte[]> files) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file); TarArchiveOutputStream tar
            = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(each.getKey());
                entry.setSize(each.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(each.getValue());
                tar.closeArchiveEntry();
            }
        }
    }
}
