package interleave.autograder.likeness;

import interleave.autograder.intake.SourceFile;
import interleave.autograder.report.FolderNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sources of one hand-in as files, for a program that reads them from a folder. */
final class SourceFolder {

    private static final String ENDING = ".java";

    private SourceFolder() {
    }

    /** Writes them side by side, under names of our own: {@code src_main_java_lab1_EchoServer.java}. */
    static void write(List<SourceFile> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        FolderNames names = new FolderNames();
        for (SourceFile each : sources) {
            String path = each.path();
            String plain = path.endsWith(ENDING) ? path.substring(0, path.length() - ENDING.length()) : path;
            Files.write(folder.resolve(names.of(plain) + ENDING), each.bytes());
        }
    }
}
