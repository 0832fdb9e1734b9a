package io.paperdigest.explain;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why a paper stands where it stands in an edition. All of it was written down when the edition was closed: nothing is
 * scored anew.
 *
 * @param manifest the edition
 * @param paper the paper as it stood then
 * @param standings its place among all papers, then in each topic it matches, by topic id
 * @param terms what its score was summed from, in the order it was summed in
 * @param held the reports of sources that were held
 */
public record Explanation(
        EditionManifest manifest,
        EditionPaper paper,
        List<Standing> standings,
        List<Term> terms,
        List<SourceReport> held) {

    /**
     * A place in a ranking.
     *
     * @param topic the topic's id, or {@link Topic#ALL}
     * @param title the topic's title
     * @param place 1 for the first; 0 where it is not among the best that the edition names
     * @param total how many papers stand in the ranking
     * @param words the words that matched; empty for all papers
     * @param ahead the paper one place higher; null for the first, and where its own place is not known
     */
    public record Standing(
            String topic,
            String title,
            int place,
            int total,
            List<String> words,
            @Nullable Ahead ahead) {
        public Standing {
            words = List.copyOf(words);
        }
    }

    /**
     * The paper one place higher.
     *
     * @param paper its id
     * @param title its title
     * @param by how much its score is higher, at least 0; where 0, it was seen first, or its id is smaller
     */
    public record Ahead(String paper, String title, double by) {}

    /**
     * A term of the score.
     *
     * @param term the term
     * @param age how old it was at the cut; zero where its date is after the cut
     */
    public record Term(ScoreTerm term, Duration age) {

        /** The age in hours. */
        public double ageHours() {
            return age.toMillis() / 3_600_000.0;
        }
    }

    public Explanation {
        standings = List.copyOf(standings);
        terms = List.copyOf(terms);
        held = List.copyOf(held);
    }

    /** Explains a paper of an edition. */
    public static Explanation of(Edition edition, EditionPaper paper) {
        List<Standing> standings = new ArrayList<>();
        standings.add(standing(edition, edition.all(), paper, List.of()));
        paper.matches().stream()
                .sorted(Comparator.comparing(TopicMatch::topic))
                .forEach(match -> Optional.ofNullable(edition.rankings().get(match.topic()))
                        .ifPresent(ranking -> standings.add(standing(edition, ranking, paper, match.words()))));
        Instant cut = edition.manifest().cut().at();
        return new Explanation(
                edition.manifest(),
                paper,
                standings,
                paper.terms().stream().map(term -> term(term, cut)).toList(),
                edition.manifest().cut().sources().stream()
                        .filter(report -> report.status() == SourceReport.Status.HELD)
                        .toList());
    }

    private static Term term(ScoreTerm term, Instant cut) {
        return new Term(term, term.seen().isAfter(cut) ? Duration.ZERO : Duration.between(term.seen(), cut));
    }

    private static Standing standing(Edition edition, EditionRanking ranking, EditionPaper paper, List<String> words) {
        List<String> best =
                ranking.best().stream().map(EditionRanking.Entry::paper).toList();
        int index = best.indexOf(paper.paper().id());
        Ahead ahead = index < 1 ? null : ahead(edition.paper(best.get(index - 1)), paper);
        return new Standing(ranking.topic(), ranking.title(), index + 1, ranking.total(), words, ahead);
    }

    private static Ahead ahead(EditionPaper higher, EditionPaper paper) {
        return new Ahead(higher.paper().id(), higher.paper().title(), higher.score() - paper.score());
    }
}
