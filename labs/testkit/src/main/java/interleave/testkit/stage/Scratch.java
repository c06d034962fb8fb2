package interleave.testkit.stage;

import interleave.testkit.weave.Weaver;
import interleave.testkit.wire.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The working folder of one stage, with a copy of the student's classes in {@code classes}: a stage runs under an
 * ASCII locale, in which it could not open a path with other letters in it, and sees no folder of its owner's.
 */
public final class Scratch {

    private final Path folder;
    private final Optional<Weaver.Woven> woven;

    private Scratch(Path folder, Optional<Weaver.Woven> woven) {
        this.folder = folder;
        this.woven = woven;
    }

    static Scratch with(StageOptions options) {
        try {
            Path folder = Files.createTempDirectory("interleave-stage-");
            Path target = Files.createDirectory(folder.resolve("classes"));
            if (!Files.isDirectory(options.classes())) {
                return new Scratch(folder, Optional.empty());
            }
            if (options.explores()) {
                return new Scratch(folder,
                    Optional.of(weave(options.classes(), target, folder.resolve("sites"))));
            }
            copy(options.classes(), target);
            return new Scratch(folder, Optional.empty());
        } catch (IOException failed) {
            throw new UncheckedIOException("could not prepare the stage's folder", failed);
        }
    }

    /**
     * One that somebody else than a stage works in.
     *
     * @param copies folders of class files, by the names that their copies get
     */
    public static Scratch of(Map<String, Path> copies) {
        return in(Path.of(System.getProperty("java.io.tmpdir")), copies);
    }

    /** As {@link #of}, in a folder that somebody else deletes where this JVM is ended by force. */
    public static Scratch in(Path parent, Map<String, Path> copies) {
        try {
            Path folder = Files.createTempDirectory(parent, "interleave-scratch-");
            for (Map.Entry<String, Path> each : copies.entrySet()) {
                copy(each.getValue(), Files.createDirectory(folder.resolve(each.getKey())));
            }
            return new Scratch(folder, Optional.empty());
        } catch (IOException failed) {
            throw new UncheckedIOException("could not prepare a folder to work in", failed);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static Weaver.Woven weave(Path from, Path to, Path table) throws IOException {
        Map<String, byte[]> plain = new TreeMap<>();
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
                plain.put(from.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        Weaver.Woven woven = Weaver.weave(plain);
        for (Map.Entry<String, byte[]> each : woven.classes().entrySet()) {
            Path target = to.resolve(each.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, each.getValue());
        }
        Files.write(table, woven.sites().stream().map(Site::encoded).toList());
        return woven;
    }

    /** The woven program; empty for plain classes. */
    Optional<Weaver.Woven> woven() {
        return woven;
    }

    public Path folder() {
        return folder;
    }

    /** As far as it goes: what a dying process still holds open on Windows stays behind. */
    public void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException left) {
            folder.toFile().deleteOnExit();
        }
    }
}
