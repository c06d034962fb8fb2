package interleave.autograder.bench;

import interleave.testkit.stage.Stage;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * The way of the course platforms: the suites are copied as ordinary tests into a project around the student's sources,
 * and {@code mvn test} compiles and runs all of it.
 */
final class MavenProject {

    /** The lab's own parent, for the same libraries, flags and versions; the kit itself as a jar, already compiled. */
    private static final String POM = """
        <project xmlns="http://maven.apache.org/POM/4.0.0">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>interleave</groupId>
            <artifactId>interleave</artifactId>
            <version>0.1.0-SNAPSHOT</version>
            <relativePath>parent.xml</relativePath>
          </parent>
          <artifactId>graded-by-maven</artifactId>
          <properties>
            <board>false</board>
            <stage.agent/>
          </properties>
          <dependencies>
            <dependency>
              <groupId>interleave</groupId>
              <artifactId>testkit</artifactId>
              <version>${project.version}</version>
              <scope>system</scope>
              <systemPath>%s</systemPath>
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <artifactId>maven-surefire-plugin</artifactId>
                <configuration>
                  <includes><include>**/*Suite.java</include></includes>
                </configuration>
              </plugin>
            </plugins>
          </build>
        </project>
        """;

    private MavenProject() {
    }

    /** Writes the project beside the sources of a submission, which lie in {@code src/main/java} of the folder. */
    static void around(Path submission, Judging judging, Kit kit) throws IOException {
        Files.writeString(submission.resolve("pom.xml"), POM.formatted(testkit()));
        Files.copy(kit.labs().resolveSibling("pom.xml"), submission.resolve("parent.xml"));
        copy(judging.suites, submission, kit);
        for (String helper : judging.helpers) {
            copy(helper, submission, kit);
        }
    }

    private static void copy(String name, Path submission, Kit kit) throws IOException {
        String folder = name.replace('.', '/');
        Kit.copy(kit.hidden().resolve(folder), submission.resolve("src/test/java").resolve(folder));
    }

    /** As a platform calls it: offline, without a word where all is well. */
    static List<String> command() {
        boolean isWindows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return List.of(isWindows ? "mvn.cmd" : "mvn", "-q", "-B", "-o", "test");
    }

    private static Path testkit() {
        try {
            return Path.of(Stage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
