package io.paperdigest.edition;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a topic's scores are divided by, so that a small topic's best paper can stand beside a large one's:
 *
 * <pre>scale(topic) = √(m(topic) · m(all))      m = the mean of the ten best scores, of all when there are fewer</pre>
 *
 * Half way, as ratios go, between the topic's own measure and everybody's. By its own alone, the best of a topic in
 * which nothing happened for a week would stand beside the day's best. Summed in the order of places.
 */
final class Scales {

    private static final int TEN = 10;

    private final Best best;
    private final double all;

    Scales(Best best) {
        this.best = best;
        this.all = mean(best.of(Topic.ALL));
    }

    /** Null where nothing has a score. */
    @Nullable
    Double of(String topic) {
        double scale = StrictMath.sqrt(mean(best.of(topic)) * all);
        return scale > 0 ? scale : null;
    }

    private static double mean(List<EditionPaper> papers) {
        double sum = 0;
        int count = Math.min(TEN, papers.size());
        for (EditionPaper paper : papers.subList(0, count)) {
            sum += paper.score();
        }
        return count == 0 ? 0 : sum / count;
    }
}
