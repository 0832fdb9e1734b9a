package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.SourceReport;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What an edition says of its sources, and when that alone closes one. */
class SourcesTopologyTest extends RigTest {

    private static final Instant LATE = Listings.TODAY.plus(Duration.ofDays(1));

    @Test
    void manifestCarriesTheReportOfEachSource() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        rig.send(rig.channels().sources, "page-1@x", Listings.report("page-1", 1));

        Edition edition = rig.edition("2026-11-21", "r1");

        assertThat(edition.manifest().cut().sources()).containsExactly(Listings.report("page-1", 1));
    }

    @Test
    void sourceThatIsNewlyHeldClosesALateEditionThatOnlySaysSo() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        read(Listings.report("page-1", 1));
        Edition first = rig.edition("2026-11-21", "r1");
        read(held("page-2", Listings.TODAY));

        Edition late = rig.edition("2026-11-21", "r2");
        rig.publish(Listings.on("page-1", 2, "Another one"));
        Edition news = rig.edition("2026-11-21", "r3");

        assertThat(first.manifest().cut().onlyNotifies()).isFalse();
        assertThat(late.manifest().edition()).isEqualTo("2026-11-21.2");
        assertThat(late.manifest().cut().onlyNotifies()).isTrue();
        assertThat(sources(late)).containsExactly("page-1", "page-2");
        assertThat(titles(late)).isEqualTo(titles(first));
        assertThat(news.manifest().cut().onlyNotifies()).isFalse();
        assertThat(sources(news)).containsExactly("page-1", "page-2");
    }

    @Test
    void heldPageThatAnEditionSaysIsNotSaidAgain() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        read(held("page-2", Listings.TODAY));
        rig.edition("2026-11-21", "r1");
        read(held("page-2", Listings.TODAY));

        rig.request("2026-11-21", "r2");

        assertThat(rig.answers()).last().extracting(CutAnswer::closed).isEqualTo(false);
    }

    @Test
    void sourceThatRecoversAndIsHeldAgainIsSaidOnce() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        rig.edition("2026-11-21", "r1");
        read(held("page-1", Listings.TODAY));
        rig.edition("2026-11-21", "r2");
        read(Listings.report("page-1", 1));
        rig.request("2026-11-21", "r3");
        read(held("page-1", Listings.TODAY));

        rig.request("2026-11-21", "r4");

        assertThat(rig.answers())
                .extracting(CutAnswer::edition)
                .containsExactly("2026-11-21", "2026-11-21.2", "2026-11-21.2", "2026-11-21.2");
    }

    @Test
    void heldSourceThatIsReadNoMoreLeavesAfterTwoWeeksAndIsSaidWhenItIsHeldAgain() {
        read(Listings.report("page-1", 1));
        read(held("page-2", Listings.TODAY));
        Edition last = rig.edition("2026-12-04", "r1");

        Edition after = rig.edition("2026-12-06", "r2");
        read(held("page-2", Listings.TODAY.plus(Duration.ofDays(15))));
        Edition again = rig.edition("2026-12-06", "r3");

        assertThat(sources(last)).containsExactly("page-1", "page-2");
        assertThat(sources(after)).containsExactly("page-1");
        assertThat(again.manifest().edition()).isEqualTo("2026-12-06.2");
        assertThat(sources(again)).containsExactly("page-1", "page-2");
    }

    @Test
    void heldSourceThatIsReadNoMoreStandsAfterTwoWeeksAsItWasReadBefore() {
        read(Listings.report("page-1", 1));
        read(held("page-1", Listings.TODAY.plus(Duration.ofDays(1))));
        Edition last = rig.edition("2026-12-05", "r1");

        Edition after = rig.edition("2026-12-07", "r2");

        assertThat(last.manifest().cut().sources())
                .extracting(SourceReport::status)
                .containsExactly(SourceReport.Status.HELD);
        assertThat(after.manifest().cut().sources()).containsExactly(Listings.report("page-1", 1));
    }

    @Test
    void wholePageOfAnotherDateEndsWhatItsFileWasHeldFor() {
        rig.publish(Listings.on("page-1", 1, "Once"));
        read(held("page-1", LATE));
        Edition broken = rig.edition("2026-11-22", "r1");
        read(again(Listings.report("page-1", 1), "page-1.txt"));
        rig.publish(Listings.on("page-1", 2, "Another one"));

        Edition whole = rig.edition("2026-11-22", "r2");

        assertThat(states(broken)).containsExactly(SourceReport.Status.HELD);
        assertThat(states(whole)).containsExactly(SourceReport.Status.COMPLETE);
    }

    @Test
    void wholePageInAnotherFileLeavesABrokenOneHeld() {
        read(held("page-1", LATE));
        read(again(Listings.report("page-1", 1), "page-1b.txt"));

        assertThat(states(rig.edition("2026-11-22", "r1")))
                .containsExactlyInAnyOrder(SourceReport.Status.COMPLETE, SourceReport.Status.HELD);
    }

    @Test
    void pageThatBreaksAfterItWasWholeIsHeld() {
        read(again(Listings.report("page-1", 1), "page-1.txt"));
        read(held("page-1", LATE));

        assertThat(states(rig.edition("2026-11-22", "r1"))).contains(SourceReport.Status.HELD);
    }

    private void read(SourceReport report) {
        rig.send(rig.channels().sources, report.key(), report);
    }

    private static SourceReport held(String source, Instant read) {
        String page = "held-" + source;
        return new SourceReport(
                SourceReport.keyOf(source, page),
                source,
                page,
                source + ".txt",
                null,
                SourceReport.Status.HELD,
                read,
                read,
                read,
                null,
                0,
                0,
                0,
                null,
                "nothing recognised",
                null,
                null);
    }

    /** A page read on the next day, under a name that its file may not have had before. */
    private static SourceReport again(SourceReport first, String file) {
        return new SourceReport(
                first.key(),
                first.source(),
                first.page(),
                file,
                first.format(),
                first.status(),
                first.seen(),
                LATE,
                first.since(),
                first.expected(),
                first.entries(),
                first.listings(),
                first.rejected(),
                first.place(),
                first.reason(),
                first.standing(),
                first.standingSince());
    }

    private static List<SourceReport.Status> states(Edition edition) {
        return edition.manifest().cut().sources().stream()
                .map(SourceReport::status)
                .toList();
    }

    private static List<String> sources(Edition edition) {
        return edition.manifest().cut().sources().stream()
                .map(SourceReport::source)
                .toList();
    }
}
