package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.Topic;
import java.time.Instant;
import java.util.List;

/** Papers and topics that tests make up. */
final class Papers {

    private static final Instant SEEN = Instant.parse("2026-11-21T06:00:00Z");

    private Papers() {}

    static Paper paper(String title, String abstractText) {
        return paper(title, abstractText, List.of(), List.of());
    }

    static Paper paper(String title, String abstractText, List<String> authors, List<String> categories) {
        Appearance listing = new Appearance("made-up@page#1", "made-up", "page", 1, 1, SEEN, null, false);
        return new Paper(
                "p1",
                title,
                List.of(),
                abstractText,
                authors,
                categories,
                null,
                null,
                null,
                List.of(),
                null,
                SEEN,
                1,
                List.of(listing),
                List.of());
    }

    static Topic topic(String id, String query) {
        return new Topic(id, "A made-up topic", "Made up", query);
    }
}
