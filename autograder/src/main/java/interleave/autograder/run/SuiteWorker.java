package interleave.autograder.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import interleave.autograder.worker.WorkerLoop;
import interleave.testkit.stage.Limits;
import java.io.IOException;

/**
 * The test JVM: runs hidden suites against one submission after the other. Student code never runs in here: the
 * suites put it on a stage.
 */
final class SuiteWorker {

    static final ObjectMapper JSON = new ObjectMapper().registerModule(new Jdk8Module());

    private SuiteWorker() {
    }

    public static void main(String[] none) throws IOException {
        WorkerLoop.serve(SuiteWorker::work);
    }

    private static String work(String line) throws IOException {
        SuiteJob job = JSON.readValue(line, SuiteJob.class);
        System.setProperty("stage.classes", job.classes());
        System.setProperty("stage.relay", "false");
        System.setProperty("own.test", job.ownTest());
        System.setProperty("own.test.refused", job.refused());
        Limits.forget();
        return JSON.writeValueAsString(new SuiteRun(job.suites()).reply());
    }
}
