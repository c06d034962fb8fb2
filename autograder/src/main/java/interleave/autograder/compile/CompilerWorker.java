package interleave.autograder.compile;

import com.fasterxml.jackson.databind.ObjectMapper;
import interleave.autograder.worker.WorkerLoop;
import java.io.IOException;

/**
 * The program that compiles: a JVM of its own, because javac can be made to run for hours or to eat all memory.
 * It answers a {@link CompilerJob} by a {@link CompilerReply}. No student code runs here.
 */
final class CompilerWorker {

    static final ObjectMapper JSON = new ObjectMapper();

    private CompilerWorker() {
    }

    public static void main(String[] none) throws IOException {
        WorkerLoop.serve(job -> JSON.writeValueAsString(new Javac(JSON.readValue(job, CompilerJob.class)).compile()));
    }
}
