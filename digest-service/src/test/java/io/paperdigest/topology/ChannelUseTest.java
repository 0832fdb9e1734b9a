package io.paperdigest.topology;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Station;
import io.paperdigest.trending.Weights;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The channels' declarations say who of the topology writes and reads them, and the graph says so too. */
class ChannelUseTest {

    private static final Channels CHANNELS = new Channels("", 4);
    private static final Set<Station> STEPS = EnumSet.of(
            Station.SIGN,
            Station.REPORT,
            Station.DEFINE,
            Station.RESOLVE,
            Station.SCORE,
            Station.RANK,
            Station.COMBINE);
    private static final TopologyDescription GRAPH =
            PaperTopology.of(CHANNELS, Weights.DEFAULT, TopologyWatch.NONE).describe();

    static Stream<Channel<?>> channels() {
        return CHANNELS.all().stream().filter(channel -> !channel.equals(CHANNELS.deadLetters));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void channelIsReadByTheStepsItNames(Channel<?> channel) {
        assertThat(steps(channel.readers())).isEqualTo(behindSourcesOf(channel));
    }

    @ParameterizedTest
    @MethodSource("channels")
    void channelIsWrittenByTheStepsItNames(Channel<?> channel) {
        assertThat(steps(channel.writers())).isEqualTo(beforeSinksOf(channel));
    }

    private static Set<Station> steps(Collection<Station> declared) {
        Set<Station> steps = EnumSet.copyOf(STEPS);
        steps.retainAll(declared);
        return steps;
    }

    private static Set<Station> behindSourcesOf(Channel<?> channel) {
        return stations(nodes(Source.class)
                .filter(source -> source.topicSet().contains(channel.name()))
                .flatMap(source -> source.successors().stream()));
    }

    private static Set<Station> beforeSinksOf(Channel<?> channel) {
        return stations(nodes(Sink.class)
                .filter(sink -> channel.name().equals(sink.topic()))
                .flatMap(sink -> sink.predecessors().stream()));
    }

    private static <T extends Node> Stream<T> nodes(Class<T> kind) {
        return GRAPH.subtopologies().stream()
                .flatMap(part -> part.nodes().stream())
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    private static Set<Station> stations(Stream<Node> steps) {
        return steps.filter(step -> !step.name().equals(PaperTopology.KEEP))
                .map(step -> Station.valueOf(step.name().toUpperCase(Locale.ROOT)))
                .collect(toCollection(() -> EnumSet.noneOf(Station.class)));
    }
}
