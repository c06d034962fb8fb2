package interleave.comparison;

import interleave.testkit.explore.Specimen;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;

/**
 * A program of the corpus, compiled, with what Lincheck needs.
 *
 * @param classes folder of all of it
 */
record Program(Specimen specimen, Path classes) {

    static Program of(Specimen specimen) throws IOException, ReflectiveOperationException {
        Path classes = specimen.compiled().classes();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()})) {
            Class<?> type = Class.forName(specimen.promise().className(), false, loader);
            Path source = classes.resolve(LincheckSource.CLASS + ".java");
            Files.writeString(source, LincheckSource.of(specimen.promise(), type));
            int status = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-g", "-nowarn", "-cp",
                classes.toString(), "-d", classes.toString(), source.toString());
            if (status != 0) {
                throw new IllegalStateException("does not compile: " + Files.readString(source));
            }
        }
        return new Program(specimen, classes);
    }
}
