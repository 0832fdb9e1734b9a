package io.paperdigest.ingest;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Who may know whom in this house. */
@AnalyzeClasses(packages = "io.paperdigest", importOptions = ImportOption.DoNotIncludeTests.class)
class IngestArchitectureTest {

    @ArchTest
    static final ArchRule kafkaStaysInPublish = noClasses()
            .that()
            .resideInAPackage("io.paperdigest.ingest..")
            .and()
            .resideOutsideOfPackage("..ingest.publish..")
            .and()
            .doNotBelongToAnyOf(Main.class, IngestConfig.class, IngestService.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule noCycles =
            slices().matching("io.paperdigest.ingest.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule formatsDoNotKnowEachOther =
            slices().matching("io.paperdigest.ingest.parse.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule roomsDoNotKnowTheHouse = noClasses()
            .that()
            .resideInAnyPackage("io.paperdigest.ingest.(**)")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.paperdigest.ingest");

    @ArchTest
    static final ArchRule parsingAndFetchingAreApart = noClasses()
            .that()
            .resideInAPackage("..ingest.parse..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.fetch..", "..ingest.publish..");

    @ArchTest
    static final ArchRule textKnowsNoPages = noClasses()
            .that()
            .resideInAPackage("..ingest.text..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..ingest.parse..", "..ingest.fetch..", "..ingest.publish..");

    @ArchTest
    static final ArchRule bytesKnowNothing = noClasses()
            .that()
            .resideInAPackage("..ingest.bytes..")
            .should()
            .dependOnClassesThat(resideInAPackage("io.paperdigest..").and(resideOutsideOfPackage("..ingest.bytes..")));

    @ArchTest
    static final ArchRule theDigestServiceIsNotKnown = noClasses()
            .that()
            .resideInAPackage("io.paperdigest.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.paperdigest.digest..", "io.paperdigest.topology..", "io.paperdigest.standalone..");
}
