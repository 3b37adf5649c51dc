package vn.thidua;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;
import org.springframework.stereotype.Component;
import vn.thidua.engine.ModelBean;

/** The borders between capabilities and around the engine. */
class ArchitectureTest {

    private static final ApplicationModules MODULES = ApplicationModules.of(Application.class);
    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("vn.thidua");

    @Test
    void modulesUseEachOtherOnlyThroughTheirApiAndInOneDirection() {
        MODULES.verify();
    }

    @Test
    void onlyProcessPackagesAndTheEngineModuleKnowTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackages("..process..", "vn.thidua.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.camunda.bpm..", "org.camunda.spin..", "org.camunda.commons..")
                .because("a move to another engine of this line must stay the matter of an afternoon")
                .check(CLASSES);
    }

    @Test
    void adaptersAreInvisibleOutsideTheirPackageUnlessTheEngineLoadsThem() {
        classes()
                .that()
                .resideInAnyPackage("..process", "..web")
                .and()
                .resideOutsideOfPackage("vn.thidua.engine..")
                .and()
                .areNotAnnotatedWith(ModelBean.class)
                .and()
                .areTopLevelClasses()
                .and()
                .areNotAssignableTo(org.camunda.bpm.webapp.plugin.spi.AppPlugin.class)
                .should()
                .notBePublic()
                .because("nothing but the engine or the web calls an adapter; models and plug-ins are loaded by name")
                .check(CLASSES);
    }

    @Test
    void noCodeReadsTheClockOfTheMachine() {
        noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .because("days begin and end in Việt Nam, and tests choose the day: use the Clock bean")
                .check(CLASSES);
    }

    @Test
    void daysAreWrittenInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackages("vn.thidua.document", "vn.thidua.engine.form")
                .should()
                .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
                .because("people read every day alike: use Written; the engine's forms have a format of their own")
                .check(CLASSES);
    }

    @Test
    void amountsAreNeverBinaryFloatingPoint() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "vn.thidua.movement..", "vn.thidua.figures..", "vn.thidua.award..", "vn.thidua.council..")
                .should()
                .callMethod(java.math.BigDecimal.class, "doubleValue")
                .because("a rounded number decides awards wrongly at the edge")
                .check(CLASSES);
    }

    @Test
    void noTwoBeansShareAName() {
        assertThat(CLASSES.stream()
                        .filter(type -> type.isMetaAnnotatedWith(Component.class) && !type.isAnnotation())
                        .map(JavaClass::getSimpleName))
                .doesNotHaveDuplicates();
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeModulesAsPlantUml();
    }
}
