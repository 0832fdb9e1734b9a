package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The papers that can still be shown: each is taken once, and there is room for so many only. */
final class Shelf {

    /** How many papers a digest shows at most. */
    static final int ROOM = 30;

    private final Edition edition;
    private final Set<String> sentBefore;
    private final Set<String> taken = new HashSet<>();

    Shelf(Edition edition, Set<String> sentBefore) {
        this.edition = edition;
        this.sentBefore = sentBefore;
    }

    /** The places of a topic's best papers that were neither sent before nor taken yet, the best first. */
    List<Entry> unsent(String topic, int most) {
        return best(topic).stream()
                .filter(entry -> !taken.contains(entry.paper()) && !sentBefore.contains(entry.paper()))
                .limit(Math.min(most, ROOM - taken.size()))
                .toList();
    }

    /** Takes a topic's best papers that were neither sent before nor taken yet. */
    List<EditionPaper> take(String topic, int most) {
        return taken(unsent(topic, most));
    }

    /** Takes those of a topic's first papers that were sent before. */
    List<EditionPaper> takeSent(String topic, int most, int among) {
        return taken(best(topic).stream()
                .limit(among)
                .filter(entry -> !taken.contains(entry.paper()) && sentBefore.contains(entry.paper()))
                .limit(Math.min(most, ROOM - taken.size()))
                .toList());
    }

    /** A topic's ranking, as far as the edition has papers for it; empty for a topic that nothing matches. */
    List<Entry> best(String topic) {
        EditionRanking ranking = edition.rankings().get(topic);
        return ranking == null
                ? List.of()
                : ranking.best().stream()
                        .filter(entry -> edition.papers().containsKey(entry.paper()))
                        .toList();
    }

    private List<EditionPaper> taken(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> taken.add(entry.paper()))
                .map(entry -> edition.paper(entry.paper()))
                .toList();
    }
}
