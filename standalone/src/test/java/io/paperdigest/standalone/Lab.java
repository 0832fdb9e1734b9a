package io.paperdigest.standalone;

import static java.util.Objects.requireNonNull;

import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.Paper;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.topics.Catalogue;
import io.paperdigest.trending.HalfLife;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An installation to try things on: its channels and its state are nobody else's.
 *
 * @param installation where it is
 * @param folder for its pages and files
 */
record Lab(Installation installation, Path folder) {

    static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    static final CutRules RULES = new CutRules(new CutTimes(CutTimes.DEFAULT_TIME, ZoneOffset.UTC), HalfLife.DEFAULT);

    /** A closed edition, and what was answered to the request for it. */
    record Closed(CutAnswer answer, Edition edition) {}

    /** The same installation, with another number of partitions. */
    static Installation with(int partitions, Installation like) {
        return new Installation(
                like.prefix(), partitions, like.clients(), like.streams(), like.stateFolder(), like.commitInterval());
    }

    Pipeline start() {
        return Pipeline.start(installation, InstantSource.system());
    }

    /** Cuts a day and waits for its edition. */
    static Closed cut(Pipeline pipeline, LocalDate day) {
        CutAnswer answer = pipeline.cut(day, RULES);
        return new Closed(answer, pipeline.edition(answer.edition()));
    }

    /** All in one: the built-in catalogue, some pages, the day's edition. */
    Closed run(List<SourceFile> pages) {
        try (Pipeline pipeline = start()) {
            pipeline.catalogue(Catalogue.builtIn());
            pipeline.read(pages, DAY);
            return cut(pipeline, DAY);
        }
    }

    /** The demo's pages. */
    List<SourceFile> samplePages() throws IOException {
        Path pages = SamplePages.writeTo(folder.resolve("pages"));
        return RunInputs.files(List.of(pages.toString()), new ArrayList<>());
    }

    MadeUpPages madeUpPages() throws IOException {
        return new MadeUpPages(folder.resolve("pages"));
    }

    Channels channels() {
        return installation.channels();
    }

    void createChannels() {
        new KafkaClients(installation.clients()).createChannels(channels());
    }

    RawChannels raw() {
        return new RawChannels(installation.clients());
    }

    /** What is wrong, by the contract, with the records that the program wrote to any channel. */
    List<String> brokenRecords() {
        Map<String, Channel<?>> byName =
                channels().all().stream().collect(Collectors.toMap(Channel::name, Function.identity()));
        return raw().records(channels().all()).stream()
                .filter(record -> !RawChannels.isForeign(record))
                .flatMap(record -> RecordContract.problems(requireNonNull(byName.get(record.topic())), record).stream())
                .toList();
    }

    /** Every value on a channel, tombstones left out, in the order of each partition. */
    <V> List<V> values(Channel<V> channel) {
        return raw().records(channel).stream()
                .filter(record -> record.value() != null)
                .map(record -> channel.valueSerde().deserialize(channel.name(), record.value()))
                .toList();
    }

    /** What a compacted channel says now: the last value of each key, tombstones left out. */
    <V> Map<String, V> view(Channel<V> channel) {
        Map<String, V> view = new TreeMap<>();
        raw().records(channel).forEach(record -> {
            view.remove(record.key());
            if (record.value() != null) {
                view.put(record.key(), channel.valueSerde().deserialize(channel.name(), record.value()));
            }
        });
        return view;
    }

    /** The papers as they stand. */
    Stream<Paper> papers() {
        return view(channels().canonical).values().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast);
    }

    /** The records of all editions, byte for byte, in their order. */
    List<String> editionRecords() {
        return raw().records(channels().editions).stream()
                .map(record -> record.key() + " " + new String(record.value(), StandardCharsets.UTF_8))
                .toList();
    }
}
