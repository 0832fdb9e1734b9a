package io.paperdigest.standalone;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.paperdigest.events.ChannelSetup;
import io.paperdigest.events.Channels;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.ingest.IngestService;
import io.paperdigest.topology.RunningTopology;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The house as it was laid out: which room may know of what. Only this module sees all the others. */
@AnalyzeClasses(packages = "io.paperdigest", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String EVENTS = "io.paperdigest.events..";
    private static final String RUNTIME = "io.paperdigest.runtime..";
    private static final String INGEST = "io.paperdigest.ingest..";
    private static final String STANDALONE = "io.paperdigest.standalone..";
    private static final String[] RULES = Stream.of(
                    "sign", "identity", "topics", "trending", "edition", "digest", "feed", "explain", "delivery")
            .map(room -> "io.paperdigest." + room + "..")
            .toArray(String[]::new);
    private static final String[] DIGEST_ROOMS = Stream.of(
                    "sign",
                    "identity",
                    "topics",
                    "trending",
                    "edition",
                    "digest",
                    "feed",
                    "explain",
                    "delivery",
                    "subscriptions",
                    "topology",
                    "channel",
                    "mailing",
                    "service")
            .map(room -> "io.paperdigest." + room + "..")
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule ingestNeverImportsDigest = noClasses()
            .that()
            .resideInAPackage(INGEST)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(DIGEST_ROOMS);

    @ArchTest
    static final ArchRule digestNeverImportsIngest = noClasses()
            .that()
            .resideInAnyPackage(DIGEST_ROOMS)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(INGEST);

    @ArchTest
    static final ArchRule nothingImportsStandalone = noClasses()
            .that()
            .resideOutsideOfPackage(STANDALONE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(STANDALONE);

    @ArchTest
    static final ArchRule eventsImportNothingOfOurs = noClasses()
            .that()
            .resideInAPackage(EVENTS)
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.paperdigest..").and(notIn(EVENTS)));

    /** What any service needs to run, whatever it does. */
    @ArchTest
    static final ArchRule runtimeKnowsNoPapers = noClasses()
            .that()
            .resideInAPackage(RUNTIME)
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.paperdigest..")
                    .and(notIn(RUNTIME))
                    .and(DescribedPredicate.not(belongToAnyOf(Channels.class, ChannelSetup.class))));

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("io.paperdigest.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyEmbeddedKafkaKnowsTheBroker = noClasses()
            .that()
            .doNotHaveFullyQualifiedName(EmbeddedKafka.class.getName())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "kafka..",
                    "org.apache.kafka.server..",
                    "org.apache.kafka.metadata..",
                    "org.apache.kafka.raft..",
                    "org.apache.kafka.image..",
                    "org.apache.kafka.controller..",
                    "org.apache.kafka.storage..");

    /** The mains compose: they hand producers and streams to the rooms, whose rules don't know of them. */
    @ArchTest
    static final ArchRule kafkaStaysInItsRooms = noClasses()
            .that()
            .resideOutsideOfPackages(
                    EVENTS,
                    "io.paperdigest.ingest.publish..",
                    "io.paperdigest.topology..",
                    "io.paperdigest.channel..",
                    "io.paperdigest.runtime.config..",
                    "io.paperdigest.runtime.kafka..",
                    "io.paperdigest.runtime.metrics..",
                    "io.paperdigest.standalone",
                    "io.paperdigest.standalone.bench..")
            .and()
            .haveSimpleNameNotEndingWith("Main")
            .and()
            .doNotBelongToAnyOf(IngestService.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    /** Not by way of a serde of ours either. */
    @ArchTest
    static final ArchRule rulesKnowNoSerde = noClasses()
            .that()
            .resideInAnyPackage(RULES)
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(JsonSerde.class);

    @ArchTest
    static final ArchRule luceneStaysInTopics = noClasses()
            .that()
            .resideOutsideOfPackage("io.paperdigest.topics..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.lucene..");

    @ArchTest
    static final ArchRule mailStaysInDelivery = noClasses()
            .that()
            .resideOutsideOfPackage("io.paperdigest.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.mail..", "jakarta.activation..", "org.eclipse.angus..");

    /** Rules count nothing: what happened is told to a watch, which counts. */
    @ArchTest
    static final ArchRule metersStayAtTheEdge = noClasses()
            .that()
            .resideOutsideOfPackages("io.paperdigest.runtime.metrics..", "io.paperdigest.service..")
            .and()
            .doNotBelongToAnyOf(RunningTopology.class)
            .and()
            .doNotHaveFullyQualifiedName("io.paperdigest.topology.TopologyMeters")
            .and()
            .doNotHaveFullyQualifiedName("io.paperdigest.ingest.IngestMeters")
            .and()
            .doNotHaveFullyQualifiedName("io.paperdigest.ingest.InboxProcess")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.micrometer..", "io.prometheus..");

    @ArchTest
    static final ArchRule httpStaysInFetchWebAndHealth = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "io.paperdigest.ingest.fetch..", "io.paperdigest.web..", "io.paperdigest.runtime.health..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..", "io.javalin..");

    @ArchTest
    static void everyPackageIsNullMarked(JavaClasses classes) {
        List<String> unmarked = packages(classes)
                .filter(room -> !room.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .toList();

        assertThat(unmarked).isEmpty();
    }

    /** Else the rules above would hold for want of classes. */
    @ArchTest
    static void allModulesAreSeen(JavaClasses classes) {
        assertThat(packages(classes).map(JavaPackage::getName))
                .contains("io.paperdigest.events", "io.paperdigest.runtime.kafka")
                .contains("io.paperdigest.ingest", "io.paperdigest.edition")
                .contains("io.paperdigest.standalone", "io.paperdigest.standalone.cli");
    }

    /** Ours; what the template compiler generates is marked by nobody. */
    private static Stream<JavaPackage> packages(JavaClasses classes) {
        return classes.stream()
                .map(type -> type.getPackage())
                .distinct()
                .filter(room -> !room.getName().startsWith("io.paperdigest.digest.templates"));
    }

    private static DescribedPredicate<JavaClass> notIn(String room) {
        return DescribedPredicate.not(resideInAnyPackage(room));
    }
}
