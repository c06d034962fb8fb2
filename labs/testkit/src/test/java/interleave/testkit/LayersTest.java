package interleave.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class LayersTest {

    private static final JavaClasses TESTKIT = new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("interleave.testkit");

    @Test
    void the_inside_of_the_stage_knows_only_the_wire_and_the_JDK() {
        classes().that().resideInAPackage("interleave.testkit.inside..")
            .should().onlyDependOnClassesThat()
            .resideInAnyPackage("interleave.testkit.inside..", "interleave.testkit.wire..", "java..")
            .because("it runs beside hostile code, on a class path that holds nothing else").check(TESTKIT);
    }

    @Test
    void the_wire_knows_only_the_JDK() {
        classes().that().resideInAPackage("interleave.testkit.wire..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.testkit.wire..", "java..")
            .because("both ends of the connection are built on it").check(TESTKIT);
    }

    @Test
    void the_testkit_knows_nothing_of_the_autograder() {
        noClasses().should().dependOnClassesThat().resideInAnyPackage("interleave.autograder..", "interleave.hidden..")
            .because("students get the testkit and nothing else").check(TESTKIT);
    }

    @Test
    void the_packages_form_no_circle() {
        slices().matching("interleave.testkit.(*)..").should().beFreeOfCycles()
            .because("each can be read after those that it builds on").check(TESTKIT);
    }
}
