package io.paperdigest.edition;

import java.time.LocalDate;
import java.util.List;

/**
 * Where papers stood in a ranking when a day was cut last: what the next edition compares with. A late edition compares
 * with what its day's first one was compared with.
 *
 * @param date the day
 * @param places the best in its last edition, the best first
 * @param earlier the same of the day before it that had an edition; empty when there was none
 */
public record LastPlaces(LocalDate date, List<Place> places, List<Place> earlier) {

    /** Before the first edition. */
    public static final LastPlaces NONE = new LastPlaces(LocalDate.MIN, List.of(), List.of());

    /**
     * A place.
     *
     * @param paper the paper's id then
     * @param place 1 for the first
     * @param days how many editions in a row it was among the first ten, one a day; 0 when it wasn't
     */
    public record Place(String paper, int place, int days) {}

    public LastPlaces {
        places = List.copyOf(places);
        earlier = List.copyOf(earlier);
    }

    /** What an edition of this day compares with; nothing when a later day was cut already. */
    List<Place> before(LocalDate day) {
        return day.isAfter(date) ? places : day.equals(date) ? earlier : List.of();
    }

    /** What the next edition compares with, after one of this day. */
    LastPlaces after(LocalDate day, List<Place> best) {
        return day.isBefore(date) ? this : new LastPlaces(day, best, before(day));
    }
}
