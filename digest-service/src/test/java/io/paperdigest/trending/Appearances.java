package io.paperdigest.trending;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Papers and appearances that tests make up. */
final class Appearances {

    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private Appearances() {}

    static Paper paper(Appearance... appearances) {
        return paper(List.of(appearances));
    }

    static Paper paper(List<Appearance> appearances) {
        return paper("p1", NOON, appearances);
    }

    static Paper paper(String id, Instant firstSeen, List<Appearance> appearances) {
        return new Paper(
                id,
                "A made-up title",
                List.of(),
                "A made-up abstract.",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                firstSeen,
                1,
                appearances,
                List.of());
    }

    static Appearance listed(String source, int ordinal, int rank, int entries) {
        return new Appearance(source + "@page#" + ordinal, source, "page", rank, entries, NOON, null, false);
    }

    static Appearance seen(Instant seen, Appearance from) {
        return new Appearance(
                from.listing(),
                from.source(),
                from.page(),
                from.rank(),
                from.entries(),
                seen,
                from.votes(),
                from.held());
    }

    static Appearance votes(@Nullable Integer votes, Appearance from) {
        return new Appearance(
                from.listing(),
                from.source(),
                from.page(),
                from.rank(),
                from.entries(),
                from.seen(),
                votes,
                from.held());
    }

    static Appearance announced(Appearance from) {
        return flagged(from, true, false);
    }

    static Appearance withdrawn(Appearance from) {
        return flagged(from, from.announces(), true);
    }

    private static Appearance flagged(Appearance from, boolean announcement, boolean withdrawn) {
        return new Appearance(
                from.listing(),
                from.source(),
                from.page(),
                from.rank(),
                from.entries(),
                from.seen(),
                from.votes(),
                from.held(),
                announcement,
                withdrawn);
    }

    static Appearance held(Appearance from) {
        return new Appearance(
                from.listing(),
                from.source(),
                from.page(),
                from.rank(),
                from.entries(),
                from.seen(),
                from.votes(),
                true);
    }
}
