package io.paperdigest.explain;

import io.paperdigest.events.Cut;
import io.paperdigest.events.Json;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An explanation for programs.
 *
 * @param edition the edition's id
 * @param at when it was cut: ages are counted from there
 * @param zone of the edition's day
 * @param scoreVersion which formula and weights the score was made with
 * @param halfLifeHours after how many hours a term is worth half
 * @param paper the paper's id
 * @param title the paper's title
 * @param arxivId null where unknown
 * @param doi null where unknown
 * @param url the source's own page of it; null where unknown
 * @param standings its place among all papers, then in each topic it matches
 * @param terms what the score was summed from, in that order
 * @param score the sum
 * @param held the sources that were held when the edition was cut
 */
public record ExplanationJson(
        String edition,
        Instant at,
        String zone,
        String scoreVersion,
        double halfLifeHours,
        String paper,
        String title,
        @Nullable String arxivId,
        @Nullable String doi,
        @Nullable String url,
        List<Explanation.Standing> standings,
        List<Term> terms,
        double score,
        List<SourceReport> held) {

    /** A term: {@code value = weight · 2^(−ageHours/halfLifeHours)}. */
    record Term(
            ScoreTerm.Kind kind,
            String source,
            String listing,
            int rank,
            int entries,
            int votes,
            Instant seen,
            double ageHours,
            double weight,
            double value) {

        static Term of(Explanation.Term explained) {
            ScoreTerm term = explained.term();
            return new Term(
                    term.kind(),
                    term.source(),
                    term.listing(),
                    term.rank(),
                    term.entries(),
                    term.votes(),
                    term.seen(),
                    explained.ageHours(),
                    term.weight(),
                    term.value());
        }
    }

    /** The explanation, to be written. */
    public static ExplanationJson of(Explanation explanation) {
        Cut cut = explanation.manifest().cut();
        var paper = explanation.paper().paper();
        return new ExplanationJson(
                cut.edition(),
                cut.at(),
                cut.zone(),
                explanation.manifest().score(),
                explanation.manifest().halfLifeHours(),
                paper.id(),
                paper.title(),
                paper.arxivId(),
                paper.doi(),
                paper.url(),
                explanation.standings(),
                explanation.terms().stream().map(Term::of).toList(),
                explanation.paper().score(),
                explanation.held());
    }

    /** One JSON object. */
    public String json() {
        return Json.pretty(this);
    }
}
