package io.paperdigest.mailing;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.identity.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A paper that was shown under another id is shown already. All papers are made up. */
class ShownTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void aPaperThatAShownOneBecamePartOfWasShown() {
        Paper merged = paper("early@0000000000000001#1", "late@0000000000000002#1");
        String shownAs = PaperId.of("late@0000000000000002#1");

        assertThat(new Shown(edition(merged)).in(Set.of(shownAs))).containsExactlyInAnyOrder(shownAs, merged.id());
    }

    @Test
    void otherPapersWereNotShown() {
        Paper other = paper("early@0000000000000001#1");

        assertThat(new Shown(edition(other)).in(Set.of("p0123456789abcdef"))).containsExactly("p0123456789abcdef");
    }

    private static Edition edition(Paper paper) {
        Cut cut = new Cut("2026-11-21", LocalDate.parse("2026-11-21"), 1, NOON, "UTC", 1, 1, 0, List.of());
        EditionManifest manifest = new EditionManifest(cut, "1", 24, 1, 0, 1, 0, 0, 1);
        EditionPaper ranked = new EditionPaper("2026-11-21", paper, 1, List.of(), List.of());
        return new Edition(manifest, Map.of(), Map.of(paper.id(), ranked));
    }

    private static Paper paper(String... listings) {
        return new Paper(
                PaperId.of(listings[0]),
                "Maps",
                List.of(),
                "",
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                NOON,
                1,
                Stream.of(listings)
                        .map(key -> new Appearance(key, "early", "0000000000000001", 1, 9, NOON, null, false))
                        .toList(),
                List.of());
    }
}
