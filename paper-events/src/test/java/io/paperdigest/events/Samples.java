package io.paperdigest.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One made up instance of every record, with every field set; and of some one with as little as they may have. */
final class Samples {

    private static final Instant MORNING = Instant.parse("2026-11-21T06:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-20T00:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-21");

    static final Link LINK = new Link(Link.Kind.CODE, "https://example.org/code");

    static final Listing LISTING = new Listing(
            "lab@0123456789abcdef#3",
            "lab",
            "0123456789abcdef",
            "trending-page",
            "line 7",
            3,
            60,
            MORNING,
            "Sparse Maps of a Silent Cortex – μ-Maps",
            "We draw \"maps\" of a cortex.\nThey are sparse.",
            List.of("Ada Moor", "Ben Oak"),
            List.of("q-bio.NC"),
            "2611.00001",
            2,
            "10.1000/maps",
            "https://example.org/maps",
            List.of(LINK),
            57,
            NIGHT,
            new Listing.Original("Sparse Maps of a Silent Cortex -- $\\mu$-Maps", "We draw ``maps'' of a cortex."),
            true,
            null,
            null);

    static final Listing BARE_LISTING = new Listing(
            "lab@0123456789abcdef#4",
            "lab",
            "0123456789abcdef",
            "trending-page",
            "line 9",
            4,
            60,
            MORNING,
            "Counting Cells",
            "",
            List.of(),
            List.of(),
            null,
            null,
            null,
            null,
            List.of(),
            null,
            null,
            new Listing.Original("Counting Cells", ""),
            false,
            null,
            null);

    static final Rejection REJECTION = new Rejection(
            "lab@0123456789abcdef#line 41",
            "lab",
            "0123456789abcdef",
            "lab.txt",
            "line 41",
            "title without an abstract",
            "A title");

    static final SourceReport HELD = new SourceReport(
            "lab@0123456789abcdef",
            "lab",
            "0123456789abcdef",
            "lab.txt",
            "trending-page",
            SourceReport.Status.HELD,
            MORNING,
            MORNING,
            NIGHT,
            60,
            31,
            30,
            1,
            "entry 31, line 62",
            "cut off",
            "fedcba9876543210",
            NIGHT);

    static final SourceReport COMPLETE = new SourceReport(
            "lab@0123456789abcdef",
            "lab",
            "0123456789abcdef",
            "lab.txt",
            null,
            SourceReport.Status.COMPLETE,
            MORNING,
            MORNING,
            MORNING,
            null,
            60,
            60,
            0,
            null,
            null,
            null,
            null);

    static final Topic TOPIC =
            new Topic("cell-counting", "Cell counting", "Biology", "title:cell* AND abstract:count*");

    static final TopicMatch MATCH =
            new TopicMatch("cell-counting", "p0123456789abcdef", "Counting Cells", List.of("cells", "counting"), 36);

    static final Cut CUT =
            new Cut("2026-11-21.2", DAY, 2, MORNING, "Europe/Berlin", 66, 60, 36, List.of(HELD, COMPLETE), 48, true);

    static final Paper.Appearance APPEARANCE =
            new Paper.Appearance("lab@0123456789abcdef#3", "lab", "0123456789abcdef", 3, 60, MORNING, 57, true);

    static final Paper.Origin ORIGIN = new Paper.Origin("arxivId", "lab@0123456789abcdef#3");

    static final Paper PAPER = new Paper(
            "p0123456789abcdef",
            "Sparse Maps of a Silent Cortex",
            List.of("Maps of a Cortex"),
            "We draw maps of a cortex.",
            List.of("Ada Moor"),
            List.of("q-bio.NC"),
            "2611.00001",
            "10.1000/maps",
            "https://example.org/maps",
            List.of(LINK),
            NIGHT,
            MORNING,
            1,
            List.of(APPEARANCE),
            List.of(ORIGIN));

    static final Paper BARE_PAPER = new Paper(
            "p0123456789abcdef",
            "Counting Cells",
            List.of(),
            "",
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            null,
            MORNING,
            1,
            List.of(new Paper.Appearance(
                    "lab@0123456789abcdef#4", "lab", "0123456789abcdef", 4, 60, MORNING, null, false)),
            List.of());

    static final ScoreTerm TERM = new ScoreTerm(
            ScoreTerm.Kind.RANK, "lab", "lab@0123456789abcdef#3", 3, 60, 0, MORNING, 0.9666666666666667, 0.25);

    static final EditionPaper EDITION_PAPER =
            new EditionPaper("2026-11-21", PAPER, 1.25, List.of(TERM), List.of(MATCH));

    static final EditionRanking.Entry ENTRY = new EditionRanking.Entry("p0123456789abcdef", 1.25);

    static final Ranking.Place PLACE =
            new Ranking.Place("p0123456789abcdef", "Counting Cells", "https://example.org/cells", 1.25, List.of(TERM));

    static final LocalRanking.Standing STANDING = new LocalRanking.Standing(
            "p0123456789abcdef",
            "Counting Cells",
            "https://example.org/cells",
            NIGHT,
            9820.5,
            24,
            MORNING,
            1.25,
            List.of(TERM));

    static final Partial.Counts COUNTS = new Partial.Counts(15, 13, 14, 2);

    private static final Map<Class<?>, Record> FULL = byClass(
            LINK,
            LISTING.original(),
            LISTING,
            REJECTION,
            HELD,
            TOPIC,
            MATCH,
            CUT,
            APPEARANCE,
            ORIGIN,
            PAPER,
            TERM,
            EDITION_PAPER,
            ENTRY,
            new SignedListing(LISTING, List.of("arxiv:2611.00001", "title:00ff"), 1),
            new TopicChange("cell-counting", TOPIC, 36),
            new WantedCatalogue(List.of(TOPIC)),
            TopicRequest.define("r-1", TOPIC),
            new TopicAnswer("r-1", "cell-counting", false, 36, 12, "unexpected OR"),
            new MatchedCatalogue(0, 4, 36),
            new IdentityDecision(
                    "d0123456789abcdef",
                    IdentityDecision.Verdict.DIFFERENT,
                    List.of("lab@0123456789abcdef#3"),
                    List.of("lab@0123456789abcdef#4"),
                    "the second part",
                    "ada",
                    MORNING),
            new DecisionWithdrawal("d0123456789abcdef", "it was one", "ada", MORNING),
            new CutRequest("run-7", DAY, MORNING, "Europe/Berlin", 48),
            new CutAnswer("run-7", "2026-11-21.2", true, 66, 60, 6, -1),
            new Redirect("p0123456789abcdef", "pfedcba9876543210"),
            new EditionRanking("2026-11-21", "cell-counting", "Cell counting", "Biology", 28, List.of(ENTRY)),
            new EditionManifest(CUT, "1", 24, 60, 55, 57, 9, 37, 58),
            PLACE,
            new Ranking("cell-counting", "Cell counting", "Biology", 36, MORNING, 24, List.of(PLACE)),
            STANDING,
            new LocalRanking.Heading("cell-counting", "Cell counting", "Biology", 36, MORNING, 24),
            new Partial.Candidate(EDITION_PAPER),
            COUNTS,
            new Partial.TopicCount(TOPIC, 28),
            new Partial.Done(CUT, 0, 4, COUNTS, List.of(new Partial.TopicCount(TOPIC, 28))),
            new Subscription("s0123", "ada@example.org", List.of("cell-counting")),
            new Delivery(
                    "2026-11-21",
                    "s0123",
                    Delivery.State.DEFERRED,
                    "<2026-11-21.s0123@example.org>",
                    2,
                    List.of("p0123456789abcdef"),
                    "451 try later",
                    MORNING));

    private static final List<Record> BARE = List.of(
            new CutRequest("run-8", DAY, MORNING, "Europe/Berlin"),
            BARE_LISTING,
            BARE_PAPER,
            COMPLETE,
            new SignedListing(BARE_LISTING, List.of("title:00ff"), 1),
            new TopicChange("cell-counting", null),
            new WantedCatalogue(List.of()),
            TopicRequest.remove("r-2", "cell-counting"),
            new TopicAnswer("r-2", "cell-counting", true, null, null, null),
            new TopicMatch("cell-counting", "p0123456789abcdef", "Counting Cells", List.of("cells")),
            new Rejection("lab@0123456789abcdef#", "lab", "0123456789abcdef", "lab.bin", null, "not text", ""),
            new EditionPaper("2026-11-21", BARE_PAPER, 0, List.of(), List.of()),
            new Ranking("all", "All papers", "All", null, MORNING, 24, List.of()),
            new LocalRanking.Heading("all", "All papers", "All", null, null, 24),
            new Subscription("s0123", "ada@example.org", List.of()),
            new Delivery(
                    "2026-11-21",
                    Delivery.EVERYONE,
                    Delivery.State.PENDING,
                    "<m@example.org>",
                    0,
                    List.of(),
                    null,
                    NIGHT));

    private Samples() {}

    /** One instance of every record class, with every field set. */
    static List<Record> full() {
        return List.copyOf(FULL.values());
    }

    /** Instances with nothing that may be missing. */
    static List<Record> bare() {
        return BARE;
    }

    /** The full instance of a record class. */
    static Record of(Class<?> type) {
        Record sample = FULL.get(type);
        if (sample == null) {
            throw new AssertionError("No sample of " + type.getSimpleName() + ": add one here");
        }
        return sample;
    }

    private static Map<Class<?>, Record> byClass(Record... samples) {
        Map<Class<?>, Record> byClass = new LinkedHashMap<>();
        for (Record sample : samples) {
            byClass.put(sample.getClass(), sample);
        }
        return byClass;
    }
}
