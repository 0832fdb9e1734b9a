package io.paperdigest.edition;

import io.paperdigest.edition.LastPlaces.Place;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ranking, and what the next edition compares with.
 *
 * @param ranking the record
 * @param next its places
 */
record RankingDraft(EditionRanking ranking, LastPlaces next) {

    /**
     * What a ranking is called.
     *
     * @param total how many papers stand in it
     */
    record Name(String topic, String title, String group, int total) {}

    /**
     * Makes a ranking.
     *
     * @param best its papers, the best first
     * @param scale of its scores; null where nothing has one
     * @param last what is known of earlier editions
     */
    static RankingDraft of(Cut cut, Name name, List<EditionPaper> best, @Nullable Double scale, LastPlaces last) {
        Movement movement = new Movement(last.before(cut.date()));
        List<Entry> entries = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        for (EditionPaper paper : best) {
            int place = entries.size() + 1;
            int days = movement.days(paper.paper(), place);
            entries.add(new Entry(
                    paper.paper().id(),
                    paper.score(),
                    scale == null ? null : paper.score() / scale,
                    movement.before(paper.paper()),
                    days == 0 ? null : days));
            places.add(new Place(paper.paper().id(), place, days));
        }
        return new RankingDraft(
                new EditionRanking(
                        cut.edition(), name.topic(), name.title(), name.group(), name.total(), entries, scale),
                last.after(cut.date(), places));
    }
}
