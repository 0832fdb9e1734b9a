package io.paperdigest.standalone;

import io.paperdigest.channel.ChannelState;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Json;
import io.paperdigest.events.Schema;
import io.paperdigest.events.Station;
import io.paperdigest.standalone.cli.ChannelTable;
import io.paperdigest.standalone.cli.Terminal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code channels}: the channels as they are, for people or programs. */
final class ChannelsReport {

    private static final EnumSet<Station> TOPOLOGY =
            EnumSet.of(Station.SIGN, Station.REPORT, Station.RESOLVE, Station.SCORE, Station.RANK, Station.COMBINE);

    private final List<ChannelState> channels;

    ChannelsReport(List<ChannelState> channels) {
        this.channels = List.copyOf(channels);
    }

    /**
     * A channel for programs.
     *
     * @param name the Kafka topic's name
     * @param description what flows on it
     * @param open whether it is for everybody's consumers
     * @param key what its keys are
     * @param keyPattern what each key matches
     * @param value the schema of its values and its version; null where a value can be anything
     * @param present whether there is such a topic
     * @param partitions how many it has
     * @param copies how many brokers keep each partition; 0 when it is not there
     * @param kept how long records stay
     * @param records how many there are
     * @param exact whether that was counted; otherwise it is the most there can be
     * @param writtenBy who writes it
     * @param readBy who of ours reads it
     */
    record OneChannel(
            String name,
            String description,
            boolean open,
            String key,
            String keyPattern,
            @Nullable String value,
            boolean present,
            int partitions,
            int copies,
            String kept,
            long records,
            boolean exact,
            List<String> writtenBy,
            List<String> readBy) {}

    private record All(List<OneChannel> channels) {}

    String json() {
        return Json.pretty(new All(channels.stream().map(ChannelsReport::json).toList()));
    }

    private static OneChannel json(ChannelState state) {
        Channel<?> channel = state.channel();
        return new OneChannel(
                channel.name(),
                channel.description(),
                channel.open(),
                channel.key().what(),
                channel.key().pattern(),
                channel.schema().map(Schema::id).orElse(null),
                state.present(),
                state.partitions(),
                state.copies(),
                state.kept(),
                state.records(),
                state.exact(),
                channel.writers().stream().map(Station::word).toList(),
                channel.readers().stream().map(Station::word).toList());
    }

    List<String> lines(Terminal terminal) {
        List<String> lines = new ArrayList<>();
        lines.add("For everybody's consumers:");
        lines.addAll(table(true, terminal));
        lines.add("");
        lines.add("Inside, and not to rely on:");
        lines.addAll(table(false, terminal));
        return lines;
    }

    private List<String> table(boolean open, Terminal terminal) {
        return new ChannelTable(
                        channels.stream()
                                .filter(state -> state.channel().open() == open)
                                .map(ChannelsReport::row)
                                .toList(),
                        terminal)
                .lines();
    }

    private static ChannelTable.Row row(ChannelState state) {
        Channel<?> channel = state.channel();
        return new ChannelTable.Row(
                channel.name(),
                records(state),
                state.partitions(),
                state.kept(),
                words(channel.writers()),
                words(channel.readers()),
                channel.key().what(),
                channel.schema().map(Schema::id).orElse("anything"));
    }

    private static String records(ChannelState state) {
        String number = String.format(Locale.ROOT, "%,d", state.records());
        return !state.present() ? "-" : state.exact() ? number : "<= " + number;
    }

    /** The steps of the topology are one word. */
    private static String words(List<Station> stations) {
        return stations.containsAll(TOPOLOGY)
                ? "topology"
                : stations.stream().map(Station::word).collect(Collectors.joining(", "));
    }
}
