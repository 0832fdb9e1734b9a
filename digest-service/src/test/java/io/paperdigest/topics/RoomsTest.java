package io.paperdigest.topics;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What may enter the rooms of topics and trending. */
@AnalyzeClasses(packages = "io.paperdigest", importOptions = ImportOption.DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule topicsKnowLuceneYamlAndTheContractOnly = classes()
            .that()
            .resideInAPackage("io.paperdigest.topics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.apache.lucene..",
                    "com.fasterxml.jackson..",
                    "io.paperdigest.events..",
                    "io.paperdigest.topics..");

    @ArchTest
    static final ArchRule trendingKnowsTheContractOnly = classes()
            .that()
            .resideInAPackage("io.paperdigest.trending..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.jspecify..", "io.paperdigest.events..", "io.paperdigest.trending..");

    @ArchTest
    static final ArchRule luceneStaysInTopics = noClasses()
            .that()
            .resideOutsideOfPackage("io.paperdigest.topics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule scoresKnowNoClock = noClasses()
            .that()
            .resideInAPackage("io.paperdigest.trending..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");
}
