package interleave.comparison;

import interleave.comparison.Answer.Verdict;
import interleave.testkit.explore.Promise;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;

/** Load, as a good course writes it: 8 threads with 500 operations each, then a look at what must be; 20 tries. */
final class LoadTool implements Tool {

    private static final int TRIES = 20;

    @Override
    public Answer judge(Promise promise, Path classes) throws Exception {
        for (int each = 1; each <= TRIES; each++) {
            // A fresh loader: what is static begins anew, too.
            try (URLClassLoader loader = new URLClassLoader(new URL[] {classes.toUri().toURL()},
                ClassLoader.getPlatformClassLoader())) {
                Optional<String> wrong = new Loads(promise, loader.loadClass(promise.className())).attempt();
                if (wrong.isPresent()) {
                    return new Answer(Verdict.FOUND, each, Processor.millis(), wrong.get());
                }
            }
        }
        return new Answer(Verdict.NOTHING, TRIES, Processor.millis(), "");
    }
}
