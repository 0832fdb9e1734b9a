package io.paperdigest.topology;

import static org.apache.kafka.streams.state.Stores.inMemoryKeyValueStore;
import static org.apache.kafka.streams.state.Stores.keyValueStoreBuilder;
import static org.apache.kafka.streams.state.Stores.persistentKeyValueStore;

import io.paperdigest.edition.LastPlaces;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.JournalRecord;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Partial;
import io.paperdigest.events.SourceReport;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;

/** Every state store: its name and its types, once. All are logged or restored from a channel; most are persistent. */
final class Stores {

    /** resolve: number to what is known of a listing, as {@link PackedListing} writes it. */
    static final String LISTINGS = "listings";
    /** resolve: number to the paper a listing moved to. */
    static final String MOVES = "moves";
    /** resolve: hash of a link that is marked, to nothing in particular. */
    static final String MARKS = "marks";
    /** resolve: number to an operator's decision or withdrawal, in the order they were taken. */
    static final String DECISIONS = "decisions";
    /** resolve: one record, under {@link #ONLY}. */
    static final String GATHERING = "gathering";
    /** resolve: source@seen to the last report. */
    static final String REPORTS = "reports";
    /** resolve: topic id to what was said about the topic. */
    static final String DEFINITIONS = "definitions";
    /** resolve: day to the number of its last edition. */
    static final String DAYS = "days";
    /** resolve: request to its answer. */
    static final String ANSWERS = "answers";
    /** score: paper id to the paper. */
    static final String PAPERS = "papers";
    /** score: paper id to the topics it matches. */
    static final String MATCHES = "matches";
    /** score: topic id to the topic, and since when it is so. */
    static final String TOPICS = "topics";
    /** score: one record, under {@link #ONLY}: the catalogue's version. */
    static final String CATALOGUE_VERSION = "catalogue-version";
    /** score: one record, under {@link #ONLY}: how far papers are matched again after a change of the catalogue. */
    static final String BACKFILL = "backfill";
    /** score: {@link Row} of a paper in a topic to when the paper was last listed, and how it stands. */
    static final String ROWS = "rows";
    /** score: paper id to where the paper stands live: what its rows are made of. */
    static final String STANDINGS = "standings";
    /** score: the topics whose live best are to be said. */
    static final String UNSAID = "unsaid";
    /** score: topic id to what was said last of its live best. */
    static final String SAID = "said";
    /** score: one record, under {@link #ONLY}: the last cut. */
    static final String LAST_CUT = "last-cut";
    /** rank: the best of each topic in each partition, by the keys of the channel, which is its changelog. */
    static final String LOCAL_RANKINGS = "local-rankings";
    /** rank: the topics whose ranking is to be written. */
    static final String UNRANKED = "unranked";
    /** combine: edition/paper id to a candidate. */
    static final String CANDIDATES = "candidates";
    /** combine: edition/partition to its last word. */
    static final String DONE = "done";

    /** combine: topic id to who stood where when a day was cut last. */
    static final String PLACES = "places";

    /** The key of a store's only record. */
    static final String ONLY = "only";

    private Stores() {}

    static StoreBuilder<KeyValueStore<Integer, byte[]>> listings() {
        return store(LISTINGS, Serdes.Integer(), Serdes.ByteArray());
    }

    static StoreBuilder<KeyValueStore<Integer, String>> moves() {
        return store(MOVES, Serdes.Integer(), Serdes.String());
    }

    static StoreBuilder<KeyValueStore<Long, byte[]>> marks() {
        return store(MARKS, Serdes.Long(), Serdes.ByteArray());
    }

    static StoreBuilder<KeyValueStore<Integer, JournalRecord>> decisions() {
        return store(DECISIONS, Serdes.Integer(), new JsonSerde<>(JournalRecord.class));
    }

    static StoreBuilder<KeyValueStore<String, Gathering>> gathering() {
        return store(GATHERING, new JsonSerde<>(Gathering.class)).withCachingEnabled();
    }

    static StoreBuilder<KeyValueStore<String, SourceReport>> reports() {
        return store(REPORTS, new JsonSerde<>(SourceReport.class));
    }

    static StoreBuilder<KeyValueStore<String, Definition>> definitions() {
        return store(DEFINITIONS, new JsonSerde<>(Definition.class));
    }

    static StoreBuilder<KeyValueStore<String, Integer>> days() {
        return store(DAYS, Serdes.Integer());
    }

    static StoreBuilder<KeyValueStore<String, CutAnswer>> answers() {
        return store(ANSWERS, new JsonSerde<>(CutAnswer.class));
    }

    static StoreBuilder<KeyValueStore<String, Paper>> papers() {
        return store(PAPERS, new JsonSerde<>(Paper.class));
    }

    static StoreBuilder<KeyValueStore<String, PaperMatches>> matches() {
        return store(MATCHES, new JsonSerde<>(PaperMatches.class));
    }

    static StoreBuilder<KeyValueStore<String, KnownTopic>> topics() {
        return store(TOPICS, new JsonSerde<>(KnownTopic.class));
    }

    static StoreBuilder<KeyValueStore<String, Integer>> catalogueVersion() {
        return store(CATALOGUE_VERSION, Serdes.Integer());
    }

    static StoreBuilder<KeyValueStore<String, Backfill>> backfill() {
        return store(BACKFILL, new JsonSerde<>(Backfill.class));
    }

    static StoreBuilder<KeyValueStore<byte[], byte[]>> rows() {
        return store(ROWS, Serdes.ByteArray(), Serdes.ByteArray());
    }

    static StoreBuilder<KeyValueStore<String, Standings.StandsIn>> standings() {
        return store(STANDINGS, new JsonSerde<>(Standings.StandsIn.class));
    }

    static StoreBuilder<KeyValueStore<String, Integer>> unsaid() {
        return small(UNSAID, Serdes.Integer());
    }

    static StoreBuilder<KeyValueStore<String, Said>> said() {
        return store(SAID, new JsonSerde<>(Said.class));
    }

    static StoreBuilder<KeyValueStore<String, LastCut>> lastCut() {
        return small(LAST_CUT, new JsonSerde<>(LastCut.class));
    }

    static StoreBuilder<KeyValueStore<String, byte[]>> localRankings() {
        return store(LOCAL_RANKINGS, Serdes.ByteArray());
    }

    static StoreBuilder<KeyValueStore<String, Integer>> unranked() {
        return small(UNRANKED, Serdes.Integer());
    }

    static StoreBuilder<KeyValueStore<String, EditionPaper>> candidates() {
        return store(CANDIDATES, new JsonSerde<>(EditionPaper.class));
    }

    static StoreBuilder<KeyValueStore<String, Partial.Done>> done() {
        return store(DONE, new JsonSerde<>(Partial.Done.class));
    }

    static StoreBuilder<KeyValueStore<String, LastPlaces>> places() {
        return store(PLACES, new JsonSerde<>(LastPlaces.class));
    }

    /** Of so little that it is in memory, and read from its changelog at a start. */
    private static <V> StoreBuilder<KeyValueStore<String, V>> small(String name, Serde<V> value) {
        return keyValueStoreBuilder(inMemoryKeyValueStore(name), Serdes.String(), value);
    }

    private static <V> StoreBuilder<KeyValueStore<String, V>> store(String name, Serde<V> value) {
        return store(name, Serdes.String(), value);
    }

    private static <K, V> StoreBuilder<KeyValueStore<K, V>> store(String name, Serde<K> key, Serde<V> value) {
        return keyValueStoreBuilder(persistentKeyValueStore(name), key, value);
    }
}
