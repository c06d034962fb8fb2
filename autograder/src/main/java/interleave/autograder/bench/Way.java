package interleave.autograder.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** How a class can be graded. */
enum Way {
    MAVEN("mvn test each"), JOBS_1("grade, 1 job"), JOBS_2("grade, 2 jobs"), ONE_JVM("all in one JVM");

    final String shown;

    Way(String shown) {
        this.shown = shown;
    }

    /** What a whole class costs; what is made ready before is not counted. Blocks until all are graded. */
    Cost grade(int students, Judging judging, Kit kit) throws IOException, InterruptedException {
        Path submissions = kit.classOf(students);
        Path out = Files.createTempDirectory(kit.work(), "out");
        Meter meter = new Meter(kit.work().resolve("measured.log"));
        // Class paths may be relative.
        Path here = Path.of("").toAbsolutePath();
        return switch (this) {
            case MAVEN -> maven(submissions, judging, kit, meter);
            case JOBS_1 -> meter.run(grade("1", judging, kit, submissions, out), here);
            case JOBS_2 -> meter.run(grade("2", judging, kit, submissions, out), here);
            case ONE_JVM -> meter.run(with(Kit.program(OneJvmTrial.class), judging.name(), submissions.toString(),
                out.toString()), here);
        };
    }

    private static Cost maven(Path submissions, Judging judging, Kit kit, Meter meter)
            throws IOException, InterruptedException {
        Cost all = new Cost(0, 0, 0, 0);
        try (Stream<Path> students = Files.list(submissions)) {
            for (Path student : students.sorted().toList()) {
                MavenProject.around(student, judging, kit);
                all = all.then(meter.run(MavenProject.command(), student));
            }
        }
        return all;
    }

    /** The command that users call, where it can be had. */
    private static List<String> grade(String jobs, Judging judging, Kit kit, Path submissions, Path out) {
        return judging == Judging.LAB3
            ? with(kit.grade(), "--lab", Kit.BANK.id(), "--jobs", jobs, "--out", out.toString(), submissions.toString())
            : with(Kit.program(GradeTrial.class), judging.name(), jobs, kit.labs().toString(), submissions.toString(),
                out.toString());
    }

    private static List<String> with(List<String> program, String... arguments) {
        List<String> command = new ArrayList<>(program);
        command.addAll(List.of(arguments));
        return command;
    }
}
