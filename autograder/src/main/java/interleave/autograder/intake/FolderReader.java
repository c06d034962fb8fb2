package interleave.autograder.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/** Reads a student's folder. An archive inside it is read as if it were unpacked there; links are not followed. */
final class FolderReader {

    private final Path folder;
    private final Contents contents;

    FolderReader(Path folder, Contents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    void read() throws IOException, Refused {
        Visitor visitor = new Visitor();
        Files.walkFileTree(folder, visitor);
        if (visitor.refused != null) {
            throw visitor.refused;
        }
    }

    private String relative(Path path) {
        return folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    private void visit(Path file, boolean isRegular) throws IOException, Refused {
        if (isRegular) {
            read(file, relative(file));
        } else {
            contents.count();
            contents.ignore(relative(file) + " (not a plain file)");
        }
    }

    /** Reads one file as if it stood at that path of the folder. */
    void read(Path file, String path) throws IOException, Refused {
        contents.count();
        if (Archive.is(path)) {
            Archive.read(file, path, Archive.withoutSuffix(path) + "/", contents);
        } else if (contents.wants(path)) {
            try (InputStream in = Files.newInputStream(file)) {
                contents.read(path, in);
            }
        }
    }

    /** The walk ends at the first refusal, which its interface cannot throw. */
    private final class Visitor extends SimpleFileVisitor<Path> {

        private Refused refused;

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            try {
                contents.count();
                boolean enters = directory.equals(folder) || contents.enters(relative(directory));
                return enters ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
            } catch (Refused e) {
                refused = e;
                return FileVisitResult.TERMINATE;
            }
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            try {
                visit(file, attributes.isRegularFile());
                return FileVisitResult.CONTINUE;
            } catch (Refused e) {
                refused = e;
                return FileVisitResult.TERMINATE;
            }
        }
    }
}
