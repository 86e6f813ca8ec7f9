package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.junit.jupiter.api.Test;

/** The packages and their direction, as docs/design.md draws them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dateline");

    @Test
    void arrowsGoDownOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("cli")
                .definedBy("dev.dateline.cli..")
                .layer("edge")
                .definedBy("dev.dateline.feed..", "dev.dateline.ingest..", "dev.dateline.export..")
                .layer("kafka")
                .definedBy("dev.dateline.stream..", "dev.dateline.broker..")
                .layer("timeline")
                .definedBy("dev.dateline.timeline..")
                .layer("event")
                .definedBy("dev.dateline.event..")
                .layer("time and actor")
                .definedBy("dev.dateline.time..", "dev.dateline.actor..")
                .layer("text")
                .definedBy("dev.dateline.text..")
                .layer("article")
                .definedBy("dev.dateline.article..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("edge")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("kafka")
                .mayOnlyBeAccessedByLayers("cli", "edge")
                .whereLayer("timeline")
                .mayOnlyBeAccessedByLayers("cli", "edge", "kafka")
                .whereLayer("event")
                .mayOnlyBeAccessedByLayers("cli", "edge", "kafka", "timeline")
                .whereLayer("time and actor")
                .mayOnlyBeAccessedByLayers("cli", "edge", "kafka", "timeline", "event")
                .whereLayer("text")
                .mayNotAccessAnyLayer()
                .whereLayer("article")
                .mayNotAccessAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        SlicesRuleDefinition.slices()
                .matching("dev.dateline.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }

    @Test
    void theCoreKnowsNoKafkaNoAvroAndNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        "dev.dateline.article..",
                        "dev.dateline.text..",
                        "dev.dateline.time..",
                        "dev.dateline.actor..",
                        "dev.dateline.event..",
                        "dev.dateline.timeline..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(
                        "java..",
                        "org.jspecify..",
                        "dev.dateline.article..",
                        "dev.dateline.text..",
                        "dev.dateline.time..",
                        "dev.dateline.actor..",
                        "dev.dateline.event..",
                        "dev.dateline.timeline..")
                .check(CLASSES);
    }

    @Test
    void onlyMainEndsTheProcess() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.dateline.cli.Main")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    /** What comes from outside never says which class is made of it. */
    @Test
    void nothingIsMadeByNameOrFromSerializedObjects() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.dateline.avro")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.lang.reflect")
                .orShould()
                .callMethod(Class.class, "forName", String.class)
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveSimpleNameNotEndingWith("Util")
                .andShould()
                .haveSimpleNameNotEndingWith("Utils")
                .andShould()
                .haveSimpleNameNotEndingWith("Helper")
                .andShould()
                .haveSimpleNameNotEndingWith("Manager")
                .andShould()
                .haveSimpleNameNotEndingWith("Impl")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        assertThat(CLASSES.getPackage("dev.dateline").getSubpackages())
                .filteredOn(p -> !p.getName().equals("dev.dateline.avro"))
                .allMatch(p -> p.tryGetPackageInfo().isPresent(), "has a package-info.java")
                .extracting(JavaPackage::getRelativeName)
                .contains("article", "text", "time", "actor", "event", "timeline");
    }
}
