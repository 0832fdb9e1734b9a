package io.paperdigest.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.DateTimes;
import org.apache.kafka.common.errors.SerializationException;

/** What holds for any record and any bytes. */
class JsonSerdePropertiesTest {

    private final JsonSerde<JournalRecord> journal = new JsonSerde<>(JournalRecord.class);

    @Property(tries = 300)
    void readsAnyListingItWrote(@ForAll("signed") SignedListing signed) {
        byte[] bytes = journal.serialize("test", signed);

        assertThat(journal.deserialize("test", bytes)).isEqualTo(signed);
        assertThat(journal.serialize("test", journal.deserialize("test", bytes)))
                .isEqualTo(bytes);
    }

    @Property(tries = 300)
    void readsAnyPaperItWrote(@ForAll("texts") String title, @ForAll("instants") Instant seen, @ForAll double score) {
        Paper.Appearance appearance = new Paper.Appearance("k", "s", "p", 1, 2, seen, null, false);
        Paper paper = new Paper(
                "p1",
                title,
                List.of(title),
                title,
                List.of(title),
                List.of(),
                null,
                null,
                null,
                List.of(),
                seen,
                seen,
                1,
                List.of(appearance),
                List.of(new Paper.Origin("title", title)));
        EditionPaper record = new EditionPaper("2026-11-21", paper, score, List.of(), List.of());

        assertThat(Wire.read(EditionPaper.class, Wire.json(record))).isEqualTo(record);
    }

    @Property(tries = 300)
    void refusesOrReadsAnyBytes(@ForAll byte[] bytes) {
        try {
            journal.deserialize("test", bytes);
        } catch (SerializationException e) {
            assertThat(e).hasMessageStartingWith("Not a JournalRecord on test: ");
        }
    }

    /** A record cut off anywhere is refused: none of its beginnings is a record. */
    @Property(tries = 100)
    void refusesACutOffRecord(@ForAll("signed") SignedListing signed, @ForAll int seed) {
        byte[] bytes = Objects.requireNonNull(journal.serialize("test", signed));
        String cutOff = new String(bytes, 0, Math.floorMod(seed, bytes.length), StandardCharsets.ISO_8859_1);

        assertThat(Wire.refuses(JournalRecord.class, cutOff)).isTrue();
    }

    @Provide
    Arbitrary<SignedListing> signed() {
        Arbitrary<List<String>> lists = texts().list().ofMaxSize(3);
        Arbitrary<Link> links =
                Combinators.combine(Arbitraries.of(Link.Kind.class), texts()).as(Link::new);
        return Combinators.combine(
                        texts(),
                        Arbitraries.strings(),
                        lists,
                        links.list().ofMaxSize(3),
                        instants(),
                        Arbitraries.integers())
                .as((text, free, list, linkList, instant, votes) -> new SignedListing(
                        new Listing(
                                text,
                                text,
                                text,
                                text,
                                text,
                                1,
                                2,
                                instant,
                                text,
                                free,
                                list,
                                list,
                                null,
                                1,
                                free,
                                free,
                                linkList,
                                votes,
                                instant,
                                new Listing.Original(free, free),
                                votes % 2 == 0,
                                null,
                                null),
                        List.of("title:" + text),
                        1));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().ofMaxLength(20).map(text -> "x" + text);
    }

    @Provide
    Arbitrary<Instant> instants() {
        return DateTimes.instants();
    }
}
