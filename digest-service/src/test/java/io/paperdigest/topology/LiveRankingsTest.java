package io.paperdigest.topology;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.Listing;
import io.paperdigest.events.LocalRanking;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.trending.LiveRanking;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class LiveRankingsTest extends LiveRankingsRig {

    private static final byte[] UNREADABLE = "{\"topic\":".getBytes(StandardCharsets.UTF_8);

    @Test
    void listingIsRankedWithoutACut() {
        rig.publish(listing(1, 5, 0, null));
        rig.publish(listing(2, 1, 0, null));

        Ranking all = ranking(Topic.ALL);

        assertThat(papers(all)).containsExactly("Paper 2", "Paper 1");
        assertThat(all.asOf()).isEqualTo(Listings.TODAY);
        assertThat(all.halfLifeHours()).isEqualTo(24);
        assertThat(all.best().getFirst().score()).isEqualTo(2);
        assertThat(all.best().getFirst().terms())
                .extracting(ScoreTerm::kind)
                .containsExactly(ScoreTerm.Kind.LISTED, ScoreTerm.Kind.RANK);
    }

    @Test
    void votesMoveAPaperUp() {
        rig.publish(listing(1, 5, 0, null));
        rig.publish(listing(2, 1, 0, null));
        ranking(Topic.ALL);

        rig.publish(again("daily", listing(1, 5, 0, 200)).build());

        assertThat(papers(ranking(Topic.ALL))).containsExactly("Paper 1", "Paper 2");
    }

    /** The latest listing of all is what scores are of: the others have faded by then. */
    @Test
    void scoresOfARankingAreOfOneMoment() {
        rig.publish(listing(1, 1, 1, null));
        rig.publish(listing(2, 1, 0, null));

        assertThat(ranking(Topic.ALL).best()).extracting(Ranking.Place::score).containsExactly(2.0, 1.0);
    }

    @Test
    void papersThatAreJoinedStandOnceAndTwiceWhenThatIsUndone() {
        Listing one = listing(1, 1, 0, null);
        Listing other = listing(2, 2, 0, null);
        rig.publish(one);
        rig.publish(other);
        decide("d1", Verdict.SAME, one, other);
        Ranking joined = ranking(Topic.ALL);

        decide("d2", Verdict.DIFFERENT, one, other);
        Ranking apart = ranking(Topic.ALL);

        assertThat(joined.best()).hasSize(1);
        assertThat(joined.best().getFirst().terms()).hasSize(4);
        assertThat(papers(apart)).containsExactly("Paper 1", "Paper 2");
    }

    @Test
    void withdrawnPaperLeavesAndWithTheLastTheRanking() {
        rig.publish(listing(1, 1, 0, null));
        assertThat(papers(ranking(Topic.ALL))).containsExactly("Paper 1");

        rig.publish(again("daily", listing(1, 2, 0, null)).withdrawn().build());

        assertThat(rankings()).containsEntry(Topic.ALL, null);
    }

    @Test
    void newTopicIsRankedAtOnceAndGoesWhenItIsRemoved() {
        rig.publish(listing(1, 1, 0, null));
        rig.publish(listing(2, 2, 0, null));

        define("second", "Second papers", "2");
        Ranking defined = ranking("second");
        define("second", "Papers of all kinds", "paper");
        Ranking changed = ranking("second");
        rig.send(rig.channels().topicRequests, "second", TopicRequest.remove("r-gone", "second"));
        rankings();

        assertThat(papers(defined)).containsExactly("Paper 2");
        assertThat(defined.title()).isEqualTo("Second papers");
        assertThat(papers(changed)).containsExactly("Paper 1", "Paper 2");
        assertThat(changed.title()).isEqualTo("Papers of all kinds");
        assertThat(List.of(requireNonNull(defined.catalogue()), requireNonNull(changed.catalogue())))
                .containsExactly(1, 2);
        assertThat(rankings()).containsEntry("second", null);
    }

    /** Before the papers were matched without it, so that nothing else says that they left it. */
    @Test
    void topicThatIsRemovedAndRestoredIsRankedAgain() {
        rig.publish(listing(1, 1, 0, null));
        rig.cut("today", Listings.TODAY);
        define("first", "First papers", "1");
        Ranking before = ranking("first");

        rig.send(rig.channels().topicRequests, "first", TopicRequest.remove("r-gone", "first"));
        define("first", "First papers again", "1");

        assertThat(papers(before)).containsExactly("Paper 1");
        assertThat(ranking("first").title()).isEqualTo("First papers again");
        assertThat(papers(ranking("first"))).containsExactly("Paper 1");
    }

    @Test
    void whatCannotBeReadOfAPartitionIsADeadLetterAndStopsNothing() {
        rig.publish(listing(1, 1, 0, null));
        rig.sendBytes(rig.channels().localRankings, "all/7", UNREADABLE);
        rig.restore(Stores.LOCAL_RANKINGS, "all/8", UNREADABLE);

        assertThat(papers(ranking(Topic.ALL))).containsExactly("Paper 1");
        assertThat(rig.bytes(rig.channels().deadLetters).value()).isEqualTo(UNREADABLE);
    }

    @Test
    void recordsOfNoPartitionAreNoPartOfARanking() {
        rig.publish(listing(1, 1, 0, null));
        LocalRanking other = new LocalRanking.Heading("all", "Others", "Others", null, Listings.TODAY, 24);
        rig.send(rig.channels().localRankings, null, other);
        rig.send(rig.channels().localRankings, "all", other);
        rig.send(rig.channels().localRankings, "all/others", other);

        assertThat(ranking(Topic.ALL).title()).isEqualTo("All papers");
    }

    @Test
    void whatLeavesMakesRoomForTheNext() {
        int more = LiveRanking.DEPTH + 2;
        IntStream.rangeClosed(1, more).forEach(n -> rig.publish(listing(n, n, 0, null)));
        Ranking full = ranking(Topic.ALL);

        rig.publish(again("daily", listing(3, 1, 0, null)).withdrawn().build());
        Ranking after = ranking(Topic.ALL);

        assertThat(papers(full)).hasSize(LiveRanking.DEPTH).contains("Paper 3").doesNotContain("Paper 31");
        assertThat(papers(after))
                .hasSize(LiveRanking.DEPTH)
                .contains("Paper 31")
                .doesNotContain("Paper 3");
    }

    @Test
    void whoComesBehindTheLastThatIsShownIsNoNews() {
        IntStream.rangeClosed(1, LiveRanking.DEPTH).forEach(n -> rig.publish(listing(n, n, 0, null)));
        rankings();

        rig.publish(listing(99, 50, 0, null));
        rig.pass(QUIET);

        assertThat(rig.records(rig.channels().rankings)).isEmpty();
    }

    @Test
    void topicIsWrittenTenTimesASecondAtMost() {
        for (int n = 1; n <= 100; n++) {
            rig.publish(listing(n, 1, 100 - n, null));
            rig.pass(Duration.ofMillis(10));
        }

        assertThat(rig.records(rig.channels().rankings)).hasSizeBetween(5, 11);
        assertThat(rig.records(rig.channels().localRankings).stream()
                        .map(TestRecord::timestamp)
                        .distinct())
                .hasSizeBetween(25, 51);
    }

    @Test
    void partitionSaysOnlyWhatHasChanged() {
        IntStream.rangeClosed(1, LiveRanking.DEPTH).forEach(n -> rig.publish(listing(n, n, 1, null)));
        rankings();
        rig.records(rig.channels().localRankings);

        rig.publish(listing(99, 1, 0, null));
        rankings();
        List<TestRecord<String, LocalRanking>> said = rig.records(rig.channels().localRankings);

        assertThat(said).hasSize(2);
        assertThat(said.getFirst().value()).isInstanceOf(LocalRanking.Standing.class);
        assertThat(said.getLast().value()).isNull();
    }

    /** A source that dates a paper years ahead must not lead until then: editions count it in full, and no more. */
    @Test
    void listingThatIsDatedInTheFutureIsRankedAsTheNextEditionWillRankIt() {
        Instant nextCut = Listings.TODAY.plus(Duration.ofDays(1));
        rig.publish(listing(1, 90, -4000, null));
        rig.publish(listing(2, 1, -1, null));

        rig.cut("today", Listings.TODAY);
        Ranking ranking = ranking(Topic.ALL);
        rig.publish(listing(3, 80, -2000, null));
        Ranking later = ranking(Topic.ALL);
        rig.editions();
        rig.cut("tomorrow", nextCut);
        List<EditionPaper> edition = rig.editions().stream()
                .filter(EditionPaper.class::isInstance)
                .map(EditionPaper.class::cast)
                .sorted(Comparator.comparingDouble(paper -> -paper.score()))
                .toList();

        assertThat(papers(ranking)).containsExactly("Paper 2", "Paper 1");
        assertThat(later.asOf()).isEqualTo(nextCut);
        assertThat(later.best())
                .extracting(Ranking.Place::paper, Ranking.Place::score)
                .containsExactlyElementsOf(edition.stream()
                        .map(paper -> tuple(paper.paper().id(), paper.score()))
                        .toList());
    }

    @Test
    void cutEndsWhatIsOlderThanTheWindowAndSetsHowScoresFade() {
        rig.publish(listing(1, 1, 14, null));
        rig.publish(listing(2, 1, 15, null));
        List<String> before = papers(ranking(Topic.ALL));

        rig.cut("today", Listings.TODAY, 48);
        Ranking after = ranking(Topic.ALL);
        rig.publish(listing(3, 1, 20, null));

        assertThat(before).containsExactly("Paper 1", "Paper 2");
        assertThat(papers(after)).containsExactly("Paper 1");
        assertThat(after.asOf()).isEqualTo(Listings.TODAY);
        assertThat(after.halfLifeHours()).isEqualTo(48);
        assertThat(after.best().getFirst().score()).isCloseTo(2 * Math.pow(2, -7), within(1e-9));
        assertThat(papers(ranking(Topic.ALL))).containsExactly("Paper 1");
    }
}
