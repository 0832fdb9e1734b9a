package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.ScoreTerm;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Why a paper trends, and why it stands where it stands, in a few words. */
final class Reasons {

    private static final int PLACES = 3;
    private static final int WORDS = 2;
    private static final int WORD_LENGTH = 40;

    private final Sources sources;
    private final Days days;
    private final Shared shared;

    Reasons(Sources sources, Days days, Shared shared) {
        this.sources = sources;
        this.days = days;
        this.shared = shared;
    }

    /** {@code 3rd of 178, 121st of 193} where all papers share their sources, else {@code 1st on page 001}. */
    String why(EditionPaper paper) {
        List<Place> shown = shared(paper);
        return shown.isEmpty()
                ? named(paper)
                : String.join(
                        ", ", shown.stream().map(place -> ofPage(paper, place)).toList());
    }

    /** The places worth drawing, at most three, in the order of the words. */
    List<Place> telling(EditionPaper paper) {
        List<Place> shown = shared(paper);
        if (shown.isEmpty()) {
            return byWeight(paper).stream().limit(PLACES).toList();
        }
        List<Place> best = shown.stream()
                .sorted(Comparator.comparingDouble(place -> -place.height()))
                .limit(PLACES)
                .toList();
        return shown.stream().filter(best::contains).toList();
    }

    /** A paper's places on the sources that all share, in the order of the sources; empty where it has others. */
    private List<Place> shared(EditionPaper paper) {
        List<Place> current =
                Place.of(paper, sources).stream().filter(Place::current).toList();
        boolean same = !shared.sources().isEmpty()
                && current.stream().map(Place::source).toList().equals(shared.sources());
        return same ? current : List.of();
    }

    /** Votes first, then the places that count today, the best first. */
    private List<Place> byWeight(EditionPaper paper) {
        return Place.of(paper, sources).stream()
                .sorted(Comparator.comparing((Place place) -> place.votes() == null)
                        .thenComparing(place -> !place.current())
                        .thenComparingDouble(place -> -place.height())
                        .thenComparingInt(place -> sources.index(place.source())))
                .toList();
    }

    /** {@code matches cell nuclei and nuclei}, the words marked; empty where the paper doesn't match the topic. */
    Marked matches(EditionPaper paper, String topic) {
        List<String> words = paper.matches().stream()
                .filter(match -> match.topic().equals(topic))
                .flatMap(match -> MatchedWords.of(match).stream())
                .limit(WORDS)
                .map(word -> Clause.atWord(word, WORD_LENGTH))
                .toList();
        return words.isEmpty() ? Marked.EMPTY : Marked.list("matches ", words);
    }

    private String named(EditionPaper paper) {
        List<String> words = byWeight(paper).stream()
                .map(place -> place.votes() == null ? on(place) : votes(paper, place))
                .distinct()
                .toList();
        int more = words.size() - PLACES;
        return String.join(", ", words.subList(0, Math.min(PLACES, words.size())))
                + (more > 0 ? " and " + Words.digits(more) + " more" : "");
    }

    private String ofPage(EditionPaper paper, Place place) {
        if (place.votes() != null) {
            return votes(paper, place);
        }
        return place.listing().announces()
                ? "announced"
                : Words.ordinal(place.rank()) + " of " + Words.digits(place.entries());
    }

    private String on(Place place) {
        String where = place.listing().announces() ? "announced" : Words.ordinal(place.rank());
        String words = where + " on " + sources.name(place.source());
        return place.current()
                ? words
                : words + " (" + days.name(place.listing().seen()) + ")";
    }

    /** {@code 57 votes, 12 since yesterday}; the gain only where an earlier count is known. */
    private String votes(EditionPaper paper, Place place) {
        Integer votes = place.votes();
        int total = votes == null ? 0 : votes;
        String words = Words.count(total, "vote");
        int gained = paper.terms().stream()
                .filter(term -> term.kind() == ScoreTerm.Kind.VOTES
                        && term.listing().equals(place.listing().listing()))
                .mapToInt(ScoreTerm::votes)
                .sum();
        return previous(paper, place)
                .filter(earlier -> gained > 0 && gained < total)
                .map(earlier -> words + ", " + Words.digits(gained) + " since " + days.name(earlier.seen()))
                .orElse(words);
    }

    private static Optional<Appearance> previous(EditionPaper paper, Place place) {
        return paper.paper().listings().stream()
                .filter(l -> l.source().equals(place.source())
                        && l.seen().isBefore(place.listing().seen()))
                .max(Comparator.comparing(Appearance::seen));
    }
}
