package interleave.autograder;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.api.Test;

/** The folder listing tells the truth: a submission goes through the stages in one direction. */
class LayersTest {

    private static final JavaClasses KIT = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("interleave");

    private static final List<String> SHARED = List.of("interleave.testkit..", "interleave.autograder.handin..",
        "interleave.autograder.csv..", "interleave.autograder.isolation..",
        "interleave.autograder.worker..", "java..", "javax.tools..", "javax.xml.stream..", "com.fasterxml..",
        "org.yaml.snakeyaml..",
        "org.apache.commons.compress..", "org.apache.commons.io..", "org.junit..", "org.apiguardian..");

    @ParameterizedTest
    @CsvSource({"intake,", "compile,intake", "policy,compile", "run,policy", "score,run", "report,score"})
    void a_stage_sees_its_predecessor_and_no_other(String stage, String predecessor) {
        List<String> allowed = new ArrayList<>(SHARED);
        allowed.add("interleave.autograder." + stage + "..");
        if (predecessor != null) {
            allowed.add("interleave.autograder." + predecessor + "..");
        }
        ArchRule rule = classes().that().resideInAPackage("interleave.autograder." + stage + "..")
            .should().onlyDependOnClassesThat().resideInAnyPackage(allowed.toArray(String[]::new))
            .because("each stage takes the record of the one before and never calls forward");
        rule.check(KIT);
    }

    @Test
    void only_the_command_line_knows_the_command_line() {
        noClasses().that().resideOutsideOfPackage("interleave.autograder.cli..")
            .should().dependOnClassesThat().resideInAnyPackage("interleave.autograder.cli..", "picocli..")
            .because("the command line only wires").check(KIT);
    }

    @Test
    void grading_knows_nothing_of_other_machines() {
        noClasses().that().resideOutsideOfPackages("interleave.autograder.cluster..", "interleave.autograder.cli..")
            .should().dependOnClassesThat().resideInAPackage("interleave.autograder.cluster..")
            .because("a shard is graded like a small class").check(KIT);
    }

    @Test
    void hidden_suites_are_known_to_nobody_by_class() {
        noClasses().that().resideOutsideOfPackage("interleave.hidden..")
            .should().dependOnClassesThat().resideInAPackage("interleave.hidden..")
            .because("they are found by name in the test JVM, and nothing that reaches a stage may drag them along")
            .check(KIT);
    }

    @Test
    void hidden_suites_use_the_testkit_and_nothing_of_the_pipeline() {
        noClasses().that().resideInAPackage("interleave.hidden..")
            .should().dependOnClassesThat(resideInAPackage("interleave.autograder.."))
            .because("a suite judges a submission as a student's own tests do").check(KIT);
    }

    @Test
    void the_inside_of_the_stage_is_reached_from_outside_by_its_jar_alone() {
        noClasses().that(not(resideInAPackage("interleave.testkit.inside..")))
            .and().doNotHaveFullyQualifiedName("interleave.testkit.stage.StageJar")
            .should().dependOnClassesThat().resideInAPackage("interleave.testkit.inside..")
            .because("what runs beside student code is loaded in the stage's JVM only").check(KIT);
    }

    @Test
    void isolation_knows_no_stage_of_the_pipeline() {
        classes().that().resideInAPackage("interleave.autograder.isolation..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.autograder.isolation..",
                "interleave.testkit.stage..", "java..")
            .because("walls are put around processes, whatever runs in them").check(KIT);
    }

    @Test
    void what_all_stages_share_knows_no_stage() {
        classes().that().resideInAnyPackage("interleave.autograder.handin..", "interleave.autograder.csv..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.autograder.handin..",
                "interleave.autograder.csv..", "interleave.testkit.lab..", "java..")
            .because("it is spoken of in every stage, and decided in none").check(KIT);
    }
}
