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
            .resideInAnyPackage("interleave.testkit.inside..", "interleave.testkit.conductor..",
                "interleave.testkit.wire..", "java..")
            .because("it runs beside hostile code, on a class path that holds nothing else").check(TESTKIT);
    }

    @Test
    void the_conductor_knows_only_the_points_the_wire_and_the_JDK() {
        classes().that().resideInAPackage("interleave.testkit.conductor..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.testkit.conductor..",
                "interleave.testkit.points..", "interleave.testkit.wire..", "java..")
            .because("it runs in the stage, and knows operations only as code that ends or does not").check(TESTKIT);
    }

    @Test
    void the_points_know_only_the_JDK() {
        classes().that().resideInAPackage("interleave.testkit.points..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.testkit.points..", "java..")
            .because("they lie with the boot loader, which sees nothing else").check(TESTKIT);
    }

    @Test
    void only_weaving_knows_ASM() {
        noClasses().that().resideOutsideOfPackage("interleave.testkit.weave..")
            .should().dependOnClassesThat().resideInAPackage("org.objectweb.asm..")
            .because("what is woven is one matter, and what is done with it another").check(TESTKIT);
    }

    @Test
    void the_wire_knows_only_the_JDK() {
        classes().that().resideInAPackage("interleave.testkit.wire..")
            .should().onlyDependOnClassesThat().resideInAnyPackage("interleave.testkit.wire..", "java..", "jdk.net..")
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
