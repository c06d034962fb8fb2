package interleave.hidden.own;

import interleave.testkit.stage.Scratch;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Sources of the kit's own, compiled in this JVM.
 *
 * @param sources by the files' names
 */
record Compilation(Map<String, String> sources) {

    /**
     * A folder of class files, which is there until this JVM ends.
     *
     * @throws IllegalStateException where they do not compile
     */
    Path classes() {
        Path work = Path.of(System.getProperty("suites.work", System.getProperty("java.io.tmpdir")));
        Scratch scratch = Scratch.in(work, Map.of());
        Runtime.getRuntime().addShutdownHook(new Thread(scratch::delete, "program-end"));
        String folder = scratch.folder().toString();
        StringWriter said = new StringWriter();
        List<Text> texts = sources.entrySet().stream().map(each -> new Text(each.getKey(), each.getValue())).toList();
        List<String> options = List.of("-d", folder, "-cp", folder, "-g", "-nowarn", "-proc:none");
        if (!ToolProvider.getSystemJavaCompiler().getTask(said, null, null, options, null, texts).call()) {
            throw new IllegalStateException("a program of the kit does not compile: " + said);
        }
        return scratch.folder();
    }

    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String name, String text) {
            super(URI.create("program:///" + name), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
