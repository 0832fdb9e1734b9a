package io.paperdigest.ingest.parse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a page ended.
 *
 * @param date the date the page itself states; null when it states none
 * @param fault what keeps it from counting; null when it was read from end to end
 */
public record PageEnd(@Nullable LocalDate date, @Nullable Fault fault) {

    /** What is wrong with a page. */
    public sealed interface Fault {

        /**
         * The page stops in the middle of an entry.
         *
         * @param entry the entry's ordinal
         * @param at where, for people: {@code line 210}
         */
        record CutOff(int entry, String at) implements Fault {}

        /**
         * The page can't be read, or only in part.
         *
         * @param place where, for people; null when it is the page as a whole
         * @param reason why, for people
         */
        record Broken(@Nullable String place, String reason) implements Fault {}
    }

    /** A page that states no date; the first fault counts. */
    public static PageEnd of(@Nullable Fault first, @Nullable Fault second) {
        return new PageEnd(null, first != null ? first : second);
    }
}
