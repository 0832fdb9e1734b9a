package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.Trend;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How papers moved among the first ten of all since the day before, where that is worth a word. */
final class Moves {

    /** Less is no rise to speak of. */
    private static final int FEWEST_PLACES = 2;

    /** On its second day a paper is still yesterday's news. */
    private static final int FEWEST_DAYS = 3;

    private final Map<String, String> words = new HashMap<>();

    Moves(Edition edition) {
        List<Entry> best = edition.all().best();
        for (int i = 0; i < best.size(); i++) {
            int place = i + 1;
            Entry entry = best.get(i);
            Trend.of(entry, place).ifPresent(trend -> words.put(entry.paper(), words(trend, entry, place)));
        }
    }

    /** {@code up 4 places} or {@code still trending, day 3}; empty where there is nothing to say. */
    String of(EditionPaper paper) {
        return words.getOrDefault(paper.paper().id(), "");
    }

    private static String words(Trend trend, Entry entry, int place) {
        Integer before = entry.before();
        Integer days = entry.days();
        int gained = before == null ? 0 : before - place;
        return switch (trend) {
            case NEW -> "";
            case RISING -> gained < FEWEST_PLACES ? "" : "up " + Words.digits(gained) + " places";
            case STILL -> days == null || days < FEWEST_DAYS ? "" : "still trending, day " + Words.digits(days);
        };
    }
}
