package io.paperdigest.standalone;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Station;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The channels' declarations say who writes and reads them. The topology's part is tested beside its graph; this is about
 * the classes around it, which name the channels they use.
 */
class ChannelUseTest {

    private static final Channels CHANNELS = new Channels("", 1);

    /** What the classes that name channels are for. */
    private static final Map<String, Set<Station>> CLASSES = Map.ofEntries(
            entry("ListingPublisher", EnumSet.of(Station.PUBLISH)),
            entry("IngestService", EnumSet.of(Station.PUBLISH)),
            entry("Journal", EnumSet.of(Station.CATALOGUE, Station.CUT, Station.DECISIONS)),
            entry("PaperRecords", EnumSet.of(Station.DECISIONS)),
            entry("Identities", EnumSet.of(Station.DECISIONS)),
            entry("EditionReader", EnumSet.of(Station.DIGEST)),
            entry("LastEdition", EnumSet.of(Station.DIGEST)),
            entry("Books", EnumSet.of(Station.CATALOGUE, Station.SUBSCRIPTIONS, Station.CUT, Station.DIGEST)),
            entry("Subscribers", EnumSet.of(Station.SUBSCRIPTIONS, Station.DELIVERY)),
            entry("DigestRun", EnumSet.of(Station.CUT)),
            entry("KafkaDeliveryLedger", EnumSet.of(Station.DELIVERY)));

    /** Who only waits for the topology to have read its inputs, or reads the results of a replay. */
    private static final Set<String> WAITING = Set.of("DigestService", "CutByHand", "Days");

    @Test
    void channelsNameTheStationsThatUseThem() throws ReflectiveOperationException {
        Map<String, Set<String>> undeclared = new TreeMap<>();
        for (JavaFieldAccess use : uses().toList()) {
            String user = use.getOriginOwner().getSimpleName();
            Channel<?> channel = channel(use.getTarget().getName());
            if (declared(channel).noneMatch(CLASSES.getOrDefault(user, Set.of())::contains)) {
                undeclared.computeIfAbsent(user, it -> new TreeSet<>()).add(channel.name());
            }
        }

        assertThat(undeclared).isEmpty();
    }

    @Test
    void classesAroundTheTopologyAreKnown() {
        assertThat(uses().map(use -> use.getOriginOwner().getSimpleName()).distinct())
                .containsExactlyInAnyOrderElementsOf(CLASSES.keySet());
    }

    /** All uses but those by the topology, which the graph shows, by benchmarks, and by who only waits. */
    private static Stream<JavaFieldAccess> uses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.paperdigest")
                        .stream()
                        .filter(type -> !type.isAssignableFrom(Channels.class))
                        .filter(type -> !type.getPackageName().equals("io.paperdigest.topology"))
                        .filter(type -> !type.getPackageName().equals("io.paperdigest.standalone.bench"))
                        .filter(type -> !WAITING.contains(type.getSimpleName()))
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(use -> use.getTargetOwner().isEquivalentTo(Channels.class))
                        .filter(use -> use.getTarget().getRawType().isEquivalentTo(Channel.class));
    }

    private static Channel<?> channel(String field) throws ReflectiveOperationException {
        return (Channel<?>) Channels.class.getField(field).get(CHANNELS);
    }

    private static Stream<Station> declared(Channel<?> channel) {
        return Stream.of(channel.writers(), channel.readers()).flatMap(List::stream);
    }
}
