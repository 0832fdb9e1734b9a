package io.paperdigest.edition;

import io.paperdigest.edition.LastPlaces.Place;
import io.paperdigest.events.Paper;
import io.paperdigest.identity.EarlierNames;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How a ranking's papers moved since another edition. A paper that has another id since then is found by the old one. */
final class Movement {

    /** How many places are the first. */
    static final int FIRST = 10;

    private final Map<String, Place> before = new HashMap<>();

    /** @param places of the edition to compare with */
    Movement(Collection<Place> places) {
        places.forEach(place -> before.put(place.paper(), place));
    }

    /** Where it stood; null when it did not. */
    @Nullable
    Integer before(Paper paper) {
        Place place = find(paper);
        return place == null ? null : place.place();
    }

    /** How many editions in a row it is among the first, in this place now; 0 when it isn't. */
    int days(Paper paper, int place) {
        if (place > FIRST) {
            return 0;
        }
        Place last = find(paper);
        return last == null ? 1 : last.days() + 1;
    }

    private @Nullable Place find(Paper paper) {
        return before.isEmpty()
                ? null
                : EarlierNames.of(paper)
                        .map(before::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
