package io.paperdigest.standalone;

import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.CutTimes;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Topic;
import io.paperdigest.trending.HalfLife;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Four days on which all happens that makes it hard to get the same editions again: two papers turn out to be one, one
 * turns out to be two, votes grow, pages are held, one of them and some listings come after the cut, the catalogue and the
 * half-life change, and the clocks do. All papers are made up.
 *
 * @param lab where they happen
 */
record MadeUpDays(Lab lab) {

    /** The second has 25 hours in Berlin, and half past two twice. */
    static final LocalDate FIRST = LocalDate.of(2026, 10, 24);

    private static final CutTimes TIMES = new CutTimes(LocalTime.of(2, 30), ZoneId.of("Europe/Berlin"));
    private static final CutRules RULES = new CutRules(TIMES, HalfLife.DEFAULT);

    /** The editions that the days end in, in order. */
    static final List<String> EDITIONS =
            List.of("2026-10-24", "2026-10-25", "2026-10-25.2", "2026-10-26", "2026-10-26.2", "2026-10-27");

    private static final String BRIDGED = "Silent Cortex Maps of a Sleeping Brain";
    private static final String SPLIT = "Lantern Lattices for Walking Robots at Night";
    private static final String LONG_TEXT =
            IntStream.range(0, 40).mapToObj(i -> "lantern" + i).collect(Collectors.joining(" "));
    private static final Topic LANGUAGE = new Topic("language", "Language", "Made up", "language OR lantern*");
    private static final Topic MODELS = new Topic("models", "Models", "Made up", "model OR models");
    private static final Topic BRAINS = new Topic("brains", "Brains", "Made up", "brain OR cortex");

    /** Lives through them: the services run all the while, and every day is cut when its edition before is closed. */
    void live() throws IOException {
        MadeUpPages pages = lab.madeUpPages();
        try (Pipeline pipeline = lab.start()) {
            pipeline.catalogue(List.of(LANGUAGE, MODELS));
            pipeline.read(List.of(pages.page("lists", "saturday.txt", pages.papers(0, 12))), FIRST);
            list("notes", 1, FIRST, BRIDGED, "We map a brain that sleeps.", null, null);
            list("notes", 2, FIRST, SPLIT, LONG_TEXT, null, null);
            list("daily", 1, FIRST, "Silent Cortex Atlas Revisited", "An atlas.", "2610.00001", 10);
            list("daily", 2, FIRST, SPLIT, "", "2610.00002", 40);
            cut(pipeline, FIRST);

            LocalDate sunday = FIRST.plusDays(1);
            list("daily", 3, sunday, BRIDGED, "We map a brain that sleeps.", "2610.00001", 25);
            pipeline.catalogue(List.of(MODELS, BRAINS));
            pipeline.read(List.of(pages.page("lists", "sunday.txt", pages.papers(5, 17))), sunday);
            cut(pipeline, sunday);
            list("late", 1, sunday, "A Paper that Comes Late", "It models a brain after the cut.", null, null);
            cut(pipeline, sunday);
            pipeline.cut(sunday, RULES); // nothing new: no edition

            LocalDate monday = sunday.plusDays(1);
            list("daily", 4, monday, SPLIT, LONG_TEXT, "2610.00003", 45);
            pipeline.read(List.of(pages.pageCutOff("lists", "monday.txt", pages.papers(3, 11))), monday);
            cut(pipeline, monday);
            pipeline.read(List.of(pages.pageCutOff("others", "noon.txt", pages.papers(15, 20))), monday);
            cut(pipeline, monday);
            pipeline.cut(monday, RULES); // held as before: no edition

            pipeline.catalogue(List.of(MODELS));
            cut(pipeline, monday.plusDays(1), new CutRules(TIMES, new HalfLife(60)));
        }
    }

    private static void cut(Pipeline pipeline, LocalDate day) {
        cut(pipeline, day, RULES);
    }

    private static void cut(Pipeline pipeline, LocalDate day, CutRules rules) {
        pipeline.edition(pipeline.cut(day, rules).edition());
    }

    /** Somebody's own program publishes a listing, by the contract. */
    private void list(
            String source,
            int place,
            LocalDate day,
            String title,
            String text,
            @Nullable String arxivId,
            @Nullable Integer votes) {
        String page = "00000000%08x".formatted(day.toEpochDay());
        String key = Listing.keyOf(source, page, place);
        String json = """
                {"key": "%s", "source": "%s", "page": "%s", "format": "made-up", "place": "line %d", "rank": %d,
                 "entries": 9, "seen": "%sT00:00:00Z", "title": "%s", "abstract": "%s", "authors": ["Ada Moor"],
                 "categories": [], "links": [], "original": {"title": "%s", "abstract": "%s"}, "held": false%s%s}
                """.formatted(
                        key,
                        source,
                        page,
                        place,
                        place,
                        day,
                        title,
                        text,
                        title,
                        text,
                        arxivId == null ? "" : ", \"arxivId\": \"" + arxivId + "\"",
                        votes == null ? "" : ", \"votes\": " + votes);
        lab.raw().write(lab.channels().listed, key, json.getBytes(StandardCharsets.UTF_8));
    }
}
