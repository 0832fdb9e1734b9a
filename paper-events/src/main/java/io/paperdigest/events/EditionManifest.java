package io.paperdigest.events;

/**
 * Closes an edition: says how many records it has, so that a reader knows that it is whole.
 *
 * @param cut the cut
 * @param score the version of the score's formula and weights
 * @param halfLifeHours after how many hours a term is worth half
 * @param ranked how many papers have a place in the ranking of all papers
 * @param matched how many of those match at least one topic
 * @param listed how many papers are on the pages the sources last showed; held pages give way to their last complete copy
 * @param shared how many of those are on more than one of these pages
 * @param rankings how many {@link EditionRanking} records came before
 * @param papers how many {@link EditionPaper} records came before
 */
public record EditionManifest(
        Cut cut,
        String score,
        double halfLifeHours,
        int ranked,
        int matched,
        int listed,
        int shared,
        int rankings,
        int papers)
        implements EditionRecord {

    public EditionManifest {
        Check.present(cut, "cut");
        Check.text(score, "score");
        Check.atLeast(0, ranked, "ranked");
        Check.atLeast(0, matched, "matched");
        Check.atLeast(0, listed, "listed");
        Check.atLeast(0, shared, "shared");
        Check.atLeast(0, rankings, "rankings");
        Check.atLeast(0, papers, "papers");
    }

    @Override
    public String edition() {
        return cut.edition();
    }

    @Override
    public String key() {
        return cut.edition();
    }
}
