package io.paperdigest.digest;

import io.paperdigest.digest.Teaser.Tag;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Paper;
import io.paperdigest.events.TopicMatch;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts an edition's papers into a few words, in the words of its digest. A function of the edition alone. */
public final class Teasers {

    /** How many authors are named: collaborations have thousands. */
    public static final int AUTHORS = 20;

    private static final int TITLE = 300;
    private static final int SENTENCES = 2;
    private static final int WORDS = 2;

    private final Edition edition;
    private final Reasons reasons;
    private final Map<String, String> summaries = new HashMap<>();

    public Teasers(Edition edition) {
        Sources sources = new Sources(edition.manifest());
        this.edition = edition;
        // Each stands alone, so each names its sources.
        this.reasons = new Reasons(sources, Days.of(edition.manifest().cut()), new Shared(List.of(), List.of()));
    }

    /**
     * A topic's best papers, the best first.
     *
     * @param topic the id of a topic that the edition has a ranking of
     * @param most how many
     */
    public List<Teaser> of(String topic, int most) {
        EditionRanking ranking = edition.ranking(topic);
        return IntStream.range(0, Math.min(most, ranking.best().size()))
                .mapToObj(i -> teaser(edition.paper(ranking.best().get(i).paper()), place(i + 1, ranking)))
                .toList();
    }

    /** A topic's title, fit to be shown. */
    public String title(String topic) {
        EditionRanking ranking = edition.rankings().get(topic);
        return ranking == null ? Words.capital(topic.replace('-', ' ')) : Words.clean(ranking.title());
    }

    private static String place(int place, EditionRanking ranking) {
        return "No. " + Words.digits(place) + " of " + Words.count(ranking.total(), "paper");
    }

    private Teaser teaser(EditionPaper ranked, String place) {
        Paper paper = ranked.paper();
        return new Teaser(
                paper.id(),
                Clause.atWord(Words.clean(paper.title()), TITLE),
                Links.of(paper),
                authors(paper),
                summaries.computeIfAbsent(paper.id(), id -> summary(paper)),
                place,
                reasons.why(ranked),
                ranked.matches().stream().map(this::tag).toList(),
                Links.code(paper));
    }

    private static String summary(Paper paper) {
        return Summary.of(paper.title(), Words.clean(paper.abstractText()), SENTENCES);
    }

    private static List<String> authors(Paper paper) {
        return paper.authors().stream()
                .map(Words::clean)
                .filter(name -> !name.isEmpty())
                .limit(AUTHORS)
                .toList();
    }

    private Tag tag(TopicMatch match) {
        return new Tag(
                match.topic(),
                title(match.topic()),
                MatchedWords.of(match).stream().limit(WORDS).toList());
    }
}
