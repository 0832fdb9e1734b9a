package io.paperdigest.digest;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper.Appearance;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a paper stands with one source.
 *
 * @param listing the appearance that shows it
 * @param current whether it is on the page that counts today, or was only on an earlier one
 */
record Place(Appearance listing, boolean current) {

    private static final Comparator<Appearance> LATEST = Comparator.comparing(Appearance::seen)
            .thenComparing(Comparator.comparingInt(Appearance::rank).reversed())
            .thenComparing(Appearance::listing);

    /** A paper's place with each source that has one, in the order of the sources. Held pages give none. */
    static List<Place> of(EditionPaper paper, Sources sources) {
        Map<String, Place> places = new TreeMap<>();
        for (Appearance listing : paper.paper().listings()) {
            if (!listing.held()) {
                boolean current = listing.page().equals(sources.standing(listing.source()));
                places.merge(listing.source(), new Place(listing, current), Place::better);
            }
        }
        return places.values().stream()
                .sorted(Comparator.comparingInt(place -> sources.index(place.source())))
                .toList();
    }

    String source() {
        return listing.source();
    }

    int rank() {
        return listing.rank();
    }

    int entries() {
        return listing.entries();
    }

    /** Null where the source counts none. */
    @Nullable
    Integer votes() {
        return listing.votes();
    }

    /** 1 for the first of the page, close to 0 for the last; 0 on a page whose places say nothing. */
    double height() {
        return listing.announces() ? 0 : 1 - (rank() - 1) / (double) entries();
    }

    private Place better(Place other) {
        if (current != other.current) {
            return current ? this : other;
        }
        return LATEST.compare(listing, other.listing) >= 0 ? this : other;
    }
}
