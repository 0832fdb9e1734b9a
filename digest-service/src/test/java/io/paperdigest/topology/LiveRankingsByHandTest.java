package io.paperdigest.topology;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.Topic;
import io.paperdigest.trending.LiveRanking;
import io.paperdigest.trending.Score;
import io.paperdigest.trending.Scorer;
import io.paperdigest.trending.Weights;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Live rankings beside those worked out by hand from all papers. */
class LiveRankingsByHandTest extends LiveRankingsRig {

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void afterAllIsSaidRankingsAreThoseOfThePapersWhateverTheOrder(long seed) {
        List<Listing> listings = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(seed);
        for (int n = 1; n <= 40; n++) {
            listings.add(listing(n, random.nextInt(1, 100), random.nextInt(12), null));
            if (random.nextInt(3) == 0) {
                listings.add(again("daily", listing(n, random.nextInt(1, 100), random.nextInt(12), random.nextInt(90)))
                        .build());
            }
        }
        Collections.shuffle(listings, new Random(seed));
        define("some", "Some", "7 OR 17 OR 27 OR 37");
        for (Listing listing : listings) {
            rig.publish(listing);
            rig.pass(Duration.ofMillis(random.nextInt(40)));
        }
        rig.cut("today", Listings.TODAY);
        List<Paper> papers = papersNow();

        Ranking all = ranking(Topic.ALL);
        Ranking some = ranking("some");

        assertThat(papers(all)).isEqualTo(byHand(papers, all));
        assertThat(papers(some)).hasSize(4).isEqualTo(byHand(sevens(papers), some));
    }

    private static List<Paper> sevens(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> name(paper.title()).endsWith("7"))
                .toList();
    }

    private static List<String> byHand(List<Paper> papers, Ranking like) {
        Scorer scorer = new Scorer(Weights.DEFAULT);
        Map<Paper, Score> scores =
                papers.stream().collect(Collectors.toMap(paper -> paper, paper -> scorer.score(paper, like.asOf())));
        return scores.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Paper, Score> entry) ->
                                -entry.getValue().total())
                        .thenComparing(entry -> entry.getKey().firstSeen())
                        .thenComparing(entry -> entry.getKey().id()))
                .limit(LiveRanking.DEPTH)
                .map(entry -> name(entry.getKey().title()))
                .toList();
    }

    private List<Paper> papersNow() {
        return rig.view(rig.channels().canonical).values().stream()
                .filter(Paper.class::isInstance)
                .map(Paper.class::cast)
                .toList();
    }
}
