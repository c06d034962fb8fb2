package interleave.autograder.bundle;

import interleave.autograder.zip.ReproducibleZip;
import interleave.testkit.lab.Lab;
import interleave.testkit.own.TestTools;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The zip that Gradescope takes as the autograder of an assignment: {@code setup.sh} and {@code run_autograder} at its
 * top, beside them this program with its libraries and the lab's own files. The same program gives the same bytes.
 *
 * @param program   the jar of the autograder
 * @param libraries the folder of its libraries
 * @param labs      the folder of the labs
 */
public record GradescopeBundle(Path program, Path libraries, Path labs) {

    private static final String SCRIPTS = "/interleave/gradescope/";
    private static final String HOME = "interleave/";

    /**
     * Writes it; a file that is there is replaced.
     *
     * @param rubric an instructor's own; where it is empty, the one that ships is used
     */
    public void write(Lab lab, Optional<Path> rubric, Path zip) throws IOException {
        try (ReproducibleZip out = new ReproducibleZip(zip)) {
            for (String script : List.of("setup.sh", "run_autograder")) {
                out.putExecutable(script, script(script, lab));
            }
            out.put(HOME + "interleave.jar", Files.readAllBytes(program));
            putAll(out, libraries, HOME + "lib/");
            // By this file the program knows the folder of the labs.
            out.put(HOME + "labs/testkit/pom.xml", Files.readAllBytes(labs.resolve("testkit/pom.xml")));
            putAll(out, labs.resolve(lab.id()).resolve("src/main"), HOME + "labs/" + lab.id() + "/src/main/");
            Path home = labs.resolve(lab.id());
            for (Path tool : Stream.concat(TestTools.of(home).stream(), TestTools.skeleton(home).stream()).toList()) {
                out.put(HOME + "labs/" + name(labs, tool), Files.readAllBytes(tool));
            }
            if (rubric.isPresent()) {
                out.put(HOME + "rubric.yaml", Files.readAllBytes(rubric.get()));
            }
        }
    }

    private static byte[] script(String name, Lab lab) throws IOException {
        try (InputStream script = GradescopeBundle.class.getResourceAsStream(SCRIPTS + name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8).replace("@LAB@", lab.id())
                .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static void putAll(ReproducibleZip out, Path folder, String prefix) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            // By name: systems differ in how they order paths.
            Map<String, Path> named = new TreeMap<>(files.filter(Files::isRegularFile)
                .collect(Collectors.toMap(file -> name(folder, file), file -> file)));
            for (Map.Entry<String, Path> file : named.entrySet()) {
                out.put(prefix + file.getKey(), Files.readAllBytes(file.getValue()));
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }
}
