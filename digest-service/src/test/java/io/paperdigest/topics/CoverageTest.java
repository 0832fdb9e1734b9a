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

    /** A paper in more places than that is in none. */
    private static final int MOST_TOPICS = 6;

    @BeforeAll
    static void needsRealPapers() {
        assumeTrue(RealPapers.present());
    }

    @Test
    void findsAPlaceForPapersOfTrendingPages() throws IOException {
        Coverage coverage = Coverage.of("trending pages", RealPapers.trendingPages());

        assertThat(coverage.papers()).isEqualTo(349);
        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.98);
        assertThat(coverage.withTooMany()).isEmpty();
    }

    @Test
    void findsAPlaceForDailyPapers() throws IOException {
        Coverage coverage = Coverage.of("daily papers", RealPapers.dailyPapers());

        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.95);
        assertThat(coverage.withTooMany()).isEmpty();
    }

    @Test
    void findsAPlaceForDailyPapersOfTwoYears() throws IOException {
        Coverage coverage = Coverage.of("daily papers of two years", RealPapers.dailyPapersOfTwoYears(3));

        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.95);
        assertThat(coverage.withTooMany()).isEmpty();
    }

    @Test
    void findsAPlaceForNewSubmissionsAndPapersForEachTopic() throws IOException {
        Coverage coverage = Coverage.of("new submissions", RealPapers.arxiv(5));

        assertThat(coverage.shareWithATopic()).isGreaterThanOrEqualTo(0.93);
        assertThat(coverage.withTooMany()).isEmpty();
        assertThat(TOPICS).allSatisfy(topic -> assertThat(coverage.byTopic()).containsKey(topic.id()));
        assertThat(coverage.byTopic().values()).allMatch(papers -> papers < coverage.papers() / 4);
    }

    /**
     * @param matches how many topics each paper has
     * @param withTooMany the titles of papers in too many places, and in which
     */
    private record Coverage(
            List<Integer> matches, Map<String, Integer> byTopic, Map<String, List<String>> withTooMany) {

        static Coverage of(String name, Collection<Paper> papers) {
            Coverage coverage = new Coverage(new ArrayList<>(), new TreeMap<>(), new TreeMap<>());
            try (TopicMatcher matcher = new TopicMatcher()) {
                TOPICS.forEach(matcher::put);
                papers.forEach(paper -> coverage.add(paper, matcher.match(paper)));
            }
            System.out.println(name + ": " + coverage);
            return coverage;
        }

        void add(Paper paper, List<TopicMatch> found) {
            matches.add(found.size());
            found.forEach(match -> byTopic.merge(match.topic(), 1, Integer::sum));
            if (found.size() > MOST_TOPICS) {
                withTooMany.put(
                        paper.title(), found.stream().map(TopicMatch::topic).toList());
            }
            assertThat(found).allMatch(match -> !match.words().isEmpty());
        }

        int papers() {
            return matches.size();
        }

        double shareWithATopic() {
            return matches.stream().filter(found -> found > 0).count() / (double) papers();
        }

        @Override
        public String toString() {
            List<String> rows = new ArrayList<>();
            byTopic.forEach((topic, papers) -> rows.add(String.format(Locale.ROOT, "  %-40s %5d", topic, papers)));
            return String.format(
                    Locale.ROOT,
                    "%d papers, %.1f %% with a topic, %d with more than %d%n%s",
                    papers(),
                    100 * shareWithATopic(),
                    withTooMany.size(),
                    MOST_TOPICS,
                    String.join(System.lineSeparator(), rows));
        }
    }
}
