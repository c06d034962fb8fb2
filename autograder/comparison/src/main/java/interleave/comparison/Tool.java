package interleave.comparison;

import interleave.testkit.explore.Promise;
import java.nio.file.Path;

/** A way to look for mistakes of concurrency in a program whose promise is known. */
interface Tool {

    /**
     * @param promise what the program promises
     * @param classes the program, compiled, and what {@link LincheckSource} made for it; on the class path, too
     */
    Answer judge(Promise promise, Path classes) throws Exception;

    /** The tools by the names that the table has for them. */
    enum Name {
        EXPLORER("explorer", new ExplorerTool()),
        LOAD("load", new LoadTool()),
        LINCHECK("Lincheck", new LincheckTool());

        final String shown;
        final Tool tool;

        Name(String shown, Tool tool) {
            this.shown = shown;
            this.tool = tool;
        }
    }
}
