package io.paperdigest.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whether the built-in catalogue finds a place for most papers, and not too many places for one. */
class CoverageTest {

    private static final List<Topic> TOPICS = Catalogue.builtIn();

    @BeforeAll
    static void needsRealPapers() {
        assumeTrue(RealPapers.present());
    }

    @Test
    void mostPapersOfTrendingPagesHaveATopic() throws IOException {
        Coverage coverage = Coverage.of("trending pages", RealPapers.trendingPages());

        assertThat(coverage.papers()).isEqualTo(349);
        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.95);
        assertThat(coverage.shareWithMoreThanSix()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void mostDailyPapersHaveATopic() throws IOException {
        Coverage coverage = Coverage.of("daily papers", RealPapers.dailyPapers());

        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.93);
        assertThat(coverage.shareWithMoreThanSix()).isLessThanOrEqualTo(0.03);
    }

    @Test
    void mostNewSubmissionsHaveATopicAndEachTopicHasPapers() throws IOException {
        Coverage coverage = Coverage.of("new submissions", RealPapers.arxiv(9));

        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.92);
        assertThat(coverage.shareWithMoreThanSix()).isLessThanOrEqualTo(0.03);
        assertThat(TOPICS).allSatisfy(topic -> assertThat(coverage.byTopic()).containsKey(topic.id()));
        assertThat(coverage.byTopic().values()).allMatch(papers -> papers < coverage.papers() / 3);
    }

    private record Coverage(List<Integer> matches, Map<String, Integer> byTopic) {

        static Coverage of(String name, Collection<Paper> papers) {
            Coverage coverage = new Coverage(new ArrayList<>(), new TreeMap<>());
            try (TopicMatcher matcher = new TopicMatcher()) {
                TOPICS.forEach(matcher::put);
                papers.forEach(paper -> coverage.add(matcher.match(paper)));
            }
            System.out.println(name + ": " + coverage);
            return coverage;
        }

        void add(List<TopicMatch> found) {
            matches.add(found.size());
            found.forEach(match -> byTopic.merge(match.topic(), 1, Integer::sum));
            assertThat(found).allMatch(match -> !match.words().isEmpty());
        }

        int papers() {
            return matches.size();
        }

        double shareWithATopic() {
            return from(1) / (double) papers();
        }

        double shareWithMoreThanSix() {
            return from(7) / (double) papers();
        }

        private long from(int least) {
            return matches.stream().filter(found -> found >= least).count();
        }

        @Override
        public String toString() {
            List<String> rows = new ArrayList<>();
            byTopic.forEach((topic, papers) -> rows.add(String.format(Locale.ROOT, "  %-40s %5d", topic, papers)));
            return String.format(
                    Locale.ROOT,
                    "%d papers, %.1f %% with a topic, %.1f %% with more than six%n%s",
                    papers(),
                    100 * shareWithATopic(),
                    100 * shareWithMoreThanSix(),
                    String.join(System.lineSeparator(), rows));
        }
    }
}
