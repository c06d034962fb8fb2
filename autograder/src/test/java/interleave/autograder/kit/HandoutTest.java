package interleave.autograder.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code pom.xml} and {@code labs/}, alone in a folder of their own: what a student has on the first evening. */
class HandoutTest {

    private record Run(int status, String output) {
    }

    private Path handout;

    @BeforeEach
    void unpack(@TempDir Path folder) throws IOException {
        Assumptions.assumeTrue(maven().isPresent(), "skipped: mvn is not on the PATH");
        handout = folder.resolve("my handout");
        Files.createDirectories(handout);
        Files.copy(Checkout.root().resolve("pom.xml"), handout.resolve("pom.xml"));
        try (Stream<Path> files = Files.walk(Checkout.labs())) {
            String target = File.separator + "target" + File.separator;
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(each -> !each.toString().contains(target)).toList()) {
                Path copy = handout.resolve("labs").resolve(Checkout.labs().relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void one_lab_alone_fails_by_name_until_its_solution_is_dropped_in() throws Exception {
        Path lab = handout.resolve("labs/lab3-bank");
        Run unsolved = mvn(lab);
        assertThat(unsolved.status()).as(unsolved.output()).isNotZero();
        assertThat(unsolved.output()).contains("Lab 3, task 3", "lost update");
        assertThat(unsolved.output()).doesNotContain("at interleave.testkit");

        Checkout.copy(Checkout.root().resolve("solutions/lab3-bank/src"), lab.resolve("src"));
        Run solved = mvn(lab);
        assertThat(solved.status()).as(solved.output()).isZero();
        assertThat(coveredLines(lab, "Bank")).as("covered lines of Bank").isPositive();
    }

    @Test
    void the_whole_handout_builds_and_only_the_tour_is_solved() throws Exception {
        // The first task of each tells that a lab builds and is unsolved; SkeletonsTest goes through all of them.
        Run all = mvn(handout, "-fae", "-Dtest=TourTest,Task1*Test", "-Dsurefire.failIfNoSpecifiedTests=false");
        assertThat(all.status()).isNotZero();
        assertThat(all.output()).containsPattern("Lab 0: .* SUCCESS").containsPattern("Lab 1: .* FAILURE")
            .containsPattern("Lab 2: .* FAILURE").containsPattern("Lab 3: .* FAILURE")
            .containsPattern("Lab 4: .* FAILURE").containsPattern("Lab 5: .* FAILURE")
            .containsPattern("Lab 6: .* FAILURE");
        assertThat(all.output()).contains("Lab 1, task 1").contains("Lab 2, task 1");
    }

    /** Offline: the build that runs this test has loaded all that a lab needs. */
    private static Run mvn(Path folder, String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of(maven().orElseThrow().toString(), "-B", "-o"));
        String repository = System.getProperty("localRepository", "");
        if (!repository.isEmpty()) {
            command.add("-Dmaven.repo.local=" + repository);
        }
        command.addAll(List.of(more));
        command.add("test");
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private static Optional<Path> maven() {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .flatMap(folder -> Stream.of(Path.of(folder, "mvn"), Path.of(folder, "mvn.cmd")))
            .filter(Files::isExecutable).findFirst();
    }

    private static int coveredLines(Path lab, String className) throws IOException {
        List<String> rows = Files.readAllLines(lab.resolve("target/site/jacoco/jacoco.csv"));
        List<String> header = List.of(rows.get(0).split(","));
        return rows.stream().map(row -> List.of(row.split(",")))
            .filter(row -> row.get(header.indexOf("CLASS")).equals(className))
            .mapToInt(row -> Integer.parseInt(row.get(header.indexOf("LINE_COVERED")))).sum();
    }
}
