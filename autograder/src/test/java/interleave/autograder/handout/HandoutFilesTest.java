package interleave.autograder.handout;

import static org.assertj.core.api.Assertions.assertThat;

import interleave.autograder.kit.Checkout;
import interleave.testkit.lab.Lab;
import interleave.testkit.lab.Labs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is in the handout, and what is not. */
class HandoutFilesTest {

    private static final Set<String> OF_THE_HANDOUT = Set.of("README.md", "handout.txt", "mvnw", "mvnw.cmd",
        ".gitignore", ".gitattributes", ".mvn/maven.config", ".mvn/wrapper/maven-wrapper.properties");
    /** A link or a path of the start page; those with a star stand for whatever the folder is called. */
    private static final Pattern PATH = Pattern.compile("\\]\\((labs/[^)]+)\\)|`(labs/[\\w./-]+)`");

    private static Handout all() throws IOException {
        return Handout.of(Checkout.root(), Labs.all());
    }

    private static Set<String> paths(Handout handout) {
        return handout.files().stream().map(HandoutFile::path).collect(Collectors.toSet());
    }

    private static String text(Handout handout, String path) {
        return handout.files().stream().filter(file -> file.path().equals(path))
            .map(file -> new String(file.bytes(), StandardCharsets.UTF_8)).findFirst().orElseThrow();
    }

    @Test
    void the_checkout_s_own_files_are_handed_out_byte_for_byte() throws IOException {
        for (HandoutFile file : all().files()) {
            if (!OF_THE_HANDOUT.contains(file.path())) {
                assertThat(file.bytes()).as(file.path())
                    .isEqualTo(Files.readAllBytes(Checkout.root().resolve(file.path())));
            }
        }
        assertThat(paths(all())).containsAll(OF_THE_HANDOUT).contains("pom.xml", "labs/lab3-bank/EXPLANATION.md",
            "labs/lab1-echo/src/main/java/lab1/EchoServer.java", "labs/lab1-echo/src/test/java/lab1/RulesTest.java");
    }

    @Test
    void nothing_of_solutions_hidden_suites_and_rubrics_is_in_it() throws IOException {
        Set<String> secrets = new HashSet<>();
        for (String folder : List.of("solutions", "autograder/src/main/java/interleave/hidden", "autograder/corpus",
            "autograder/src/main/resources/interleave/rubrics", "labs/testkit/src/test")) {
            secrets.addAll(hashes(Checkout.root().resolve(folder)));
        }
        // A lab's kit files are in its solution and in every submission of the corpora, too.
        for (Lab lab : Labs.all()) {
            secrets.removeAll(hashes(Checkout.skeleton(lab)));
        }
        assertThat(secrets).as("secret files").hasSizeGreaterThan(100);
        Pattern names = Pattern.compile("interleave\\.hidden|interleave/hidden|partial-credit:|\\b(" + suites() + ")\\b");
        assertThat(all().files()).allSatisfy(file -> {
            assertThat(secrets).as(file.path()).doesNotContain(Handout.hash(file.bytes()));
            assertThat(names.matcher(text(all(), file.path())).results().map(MatchResult::group)).as(file.path())
                .isEmpty();
            assertThat(file.path()).doesNotContain("solutions/", "autograder/", "slides/", "target/", "testkit/src/test");
        });
    }

    private static String suites() throws IOException {
        try (Stream<Path> files = Files.walk(Checkout.root().resolve("autograder/src/main/java/interleave/hidden"))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith("Suite.java"))
                .map(name -> name.replace(".java", "")).distinct().collect(Collectors.joining("|"));
        }
    }

    private static Set<String> hashes(Path folder) throws IOException {
        Set<String> hashes = new HashSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("target")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 0) {
                    hashes.add(Handout.hash(bytes));
                }
            }
        }
        return hashes;
    }

    @Test
    void labs_that_are_not_out_yet_are_not_in_it() throws IOException {
        Handout early = Handout.of(Checkout.root(), Labs.all().subList(0, 3));
        assertThat(paths(early)).anyMatch(path -> path.startsWith("labs/lab2-thread-per-client/"))
            .noneMatch(path -> path.matches("labs/lab[3-6].*"));
        assertThat(early.version()).isNotEqualTo(all().version());
    }

    @Test
    void the_list_names_every_other_file_with_its_hash() throws IOException {
        Handout handout = all();
        List<String> list = text(handout, Handout.LIST).lines().toList();
        assertThat(list.get(0)).isEqualTo("version " + handout.version());
        assertThat(list.subList(1, list.size())).containsExactlyInAnyOrderElementsOf(handout.files().stream()
            .filter(file -> !file.path().equals(Handout.LIST))
            .map(file -> Handout.hash(file.bytes()) + "  " + file.path()).toList());
    }

    @Test
    void the_start_page_speaks_of_files_that_are_there() throws IOException {
        Handout handout = all();
        List<String> named = PATH.matcher(text(handout, "README.md")).results()
            .map(found -> found.group(1) == null ? found.group(2) : found.group(1)).toList();
        assertThat(named).isNotEmpty().allSatisfy(path ->
            assertThat(paths(handout)).as(path).anyMatch(each -> each.equals(path) || each.startsWith(path + "/")));
        assertThat(paths(handout)).as("what the notes on IDEs open").contains("labs/lab1-echo/pom.xml");
        assertThat(text(handout, "pom.xml")).as("what adds the testkit").contains("<goal>add-test-source</goal>",
            "labs/testkit/src/main/java");
        assertThat(text(handout, "README.md").lines()).allSatisfy(line ->
            assertThat(line.length()).as(line).isLessThanOrEqualTo(200));
    }

    @Test
    void the_wrapper_is_the_one_of_the_pom_and_knows_its_maven_by_hash() throws IOException {
        String properties = text(all(), ".mvn/wrapper/maven-wrapper.properties");
        String pom = text(all(), "pom.xml");
        assertThat(properties).containsPattern("distributionUrl=https://.*-bin\\.zip")
            .containsPattern("distributionSha256Sum=[0-9a-f]{64}");
        assertThat(pom).contains("<wrapper.version>" + properties.lines().filter(line -> line.startsWith("wrapperVersion="))
            .findFirst().orElseThrow().replace("wrapperVersion=", "") + "</wrapper.version>");
        assertThat(text(all(), "mvnw")).startsWith("#!/bin/sh\n").doesNotContain("\r");
        assertThat(text(all(), "mvnw.cmd")).contains("\r\n");
    }
}
