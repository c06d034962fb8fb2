package interleave.testkit.policy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The class files of a submission: everything below one folder. */
final class CompiledClasses {

    private final Path folder;
    private final List<Path> files;

    private CompiledClasses(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = files;
    }

    /**
     * Looks for class files, and reads none yet.
     *
     * @throws NothingToCheck where there are none
     */
    static CompiledClasses below(Path folder) {
        try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
            List<Path> files = all.filter(CompiledClasses::isClass).sorted().toList();
            if (files.isEmpty()) {
                throw new NothingToCheck("there is no class to check: nothing has been compiled");
            }
            return new CompiledClasses(folder, files);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look for class files", e);
        }
    }

    private static boolean isClass(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".class") && !name.equals("module-info.class")
                && !name.equals("package-info.class");
    }

    /** Methods that carry a name of the compiler's. */
    List<Refusal> refusedNames() {
        return files.stream().flatMap(this::refusedNames).toList();
    }

    private Stream<Refusal> refusedNames(Path file) {
        try {
            String name = file.getFileName().toString();
            String source = name.substring(0, name.length() - ".class".length())
                    .replaceFirst("\\$.*", ".java");
            return MethodNames.withDollar(Files.readAllBytes(file)).stream()
                    .map(method -> new Refusal("names", source, "names a method " + method,
                            "names with $ are kept for what the compiler makes: choose another name"));
        } catch (IOException e) {
            throw new IllegalStateException(file.getFileName() + " cannot be read as a class file", e);
        }
    }

    /**
     * Reads all of them. Names must have been looked at before.
     *
     * @throws IllegalStateException where one of them was not understood, since rules would then pass over it
     */
    JavaClasses read() {
        JavaClasses classes = new ClassFileImporter().importPath(folder);
        long read = classes.stream().filter(each -> !each.getSimpleName().equals("package-info")
                && !each.getSimpleName().equals("module-info")).count();
        if (read != files.size()) {
            throw new IllegalStateException("only " + read + " of " + files.size()
                    + " class files could be read: does this JDK write a newer format?");
        }
        return classes;
    }
}
