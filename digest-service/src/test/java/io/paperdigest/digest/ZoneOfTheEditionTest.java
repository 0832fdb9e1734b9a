package io.paperdigest.digest;

import static io.paperdigest.digest.Plans.general;
import static io.paperdigest.digest.Plans.items;
import static io.paperdigest.digest.Plans.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.edition.Edition;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zone decides when an edition is cut, and nothing that its digest says. */
class ZoneOfTheEditionTest {

    private final DigestRenderer renderer = new DigestRenderer();

    @ParameterizedTest
    @ValueSource(strings = {"America/Los_Angeles", "Pacific/Auckland", "Etc/GMT+12", "Pacific/Kiritimati"})
    void changesNoByteOfADigest(String zone) {
        assertThat(rendered(zone)).isEqualTo(rendered("UTC"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Auckland"})
    void takesAPageReadOnTheEditionsDayAsReadToday(String zone) {
        EditionBuilder edition =
                new EditionBuilder("2026-11-22").zone(ZoneId.of(zone)).page("000", 9);
        paper(edition, "a").on("000", 1);
        paper(edition, "b").on("000", 2).wasOn("000", 2, 1, null);
        paper(edition, "c").on("000", 3).wasOn("000", 3, 1, null);

        Digest digest = general(edition.build());

        assertThat(digest.notices()).isEmpty();
        assertThat(items(digest))
                .extracting(Item::why)
                .containsExactlyInAnyOrder("New · 1st of 9", "2nd of 9", "3rd of 9");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "America/Los_Angeles", "Pacific/Auckland"})
    void stillTellsAPageThatWasReadTheDayBefore(String zone) {
        EditionBuilder edition = new EditionBuilder("2026-11-21")
                .zone(ZoneId.of(zone))
                .page("000", 9)
                .page("001", 9, 1, 1);
        paper(edition, "a").on("000", 1);

        assertThat(general(edition.build()).notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.headline()).isEqualTo("Page 001 was not read today."))
                .satisfies(notice -> assertThat(notice.text()).startsWith("It was last read on Friday 20 November"));
    }

    /** A first digest, one with news after it, a quiet one, and a general one, as they would be sent. */
    private List<String> rendered(String zone) {
        Audience ada = new Audience("ada@example.org", List.of("t1"), null, null);
        Edition news = twoDays(zone, true);
        Edition quiet = twoDays(zone, false);
        return Stream.of(
                        general(news),
                        new DigestPlanner(news).plan(ada, Set.of()),
                        new DigestPlanner(news).plan(ada, Set.of("b")),
                        new DigestPlanner(quiet).plan(ada, Set.of("b")))
                .map(digest -> digest + renderer.html(digest) + renderer.text(digest))
                .toList();
    }

    /** A page that came yesterday, one that was not read since, one that is held and an old list read again. */
    private static Edition twoDays(String zone, boolean news) {
        EditionBuilder edition = new EditionBuilder("2026-11-22")
                .zone(ZoneId.of(zone))
                .page("000", 9, 0, 1)
                .page("001", 9, 1, 1)
                .held("002", "entry 4", "it is cut off", 6)
                .report("2025-06-02", "daily-papers", 9, 0, 0, 537)
                .topic("t1", "Topic 1", "G");
        paper(edition, "b").on("000", 2, 1).in("t1", "anchor");
        paper(edition, "c").on("001", 3, 1).wasOn("002", 3, 7, null);
        paper(edition, "d").on("2025-06-02", 1, 537, 12, 0);
        if (news) {
            paper(edition, "a").on("000", 1).in("t1", "sand");
        }
        return edition.build();
    }
}
