package interleave.comparison;

import interleave.testkit.explore.Promise;
import java.nio.file.Path;

/** One JVM's work: one tool, one program. Its last line is the answer. */
final class Trial {

    private Trial() {
    }

    /** @param arguments the tool's name, the promise's name, the folder of the program's classes */
    public static void main(String[] arguments) throws Exception {
        Tool tool = Tool.Name.valueOf(arguments[0]).tool;
        Answer answer = tool.judge(Promise.valueOf(arguments[1]), Path.of(arguments[2]));
        System.out.println();
        System.out.println(answer.line());
        // Threads of a program that stands still would keep the JVM alive.
        Runtime.getRuntime().halt(0);
    }
}
