package interleave.autograder.report;

import interleave.autograder.score.Scored;
import java.util.function.Function;

/** What other programs read: a file for each submission, beside its feedback. */
public enum Format {
    GRADESCOPE("gradescope-results.json", GradescopeJson::render),
    CLASSROOM50("classroom50-result.json", Classroom50Json::render),
    PRAIRIELEARN("prairielearn-results.json", PrairieLearnJson::render),
    AUTOLAB("autolab.txt", AutolabLines::render),
    VPL("vpl.txt", VplLines::render),
    JUNIT("junit.xml", JunitXml::render);

    private final String fileName;
    private final Function<Scored, String> renderer;

    Format(String fileName, Function<Scored, String> renderer) {
        this.fileName = fileName;
        this.renderer = renderer;
    }

    String fileName() {
        return fileName;
    }

    String render(Scored scored) {
        return renderer.apply(scored);
    }
}
