package io.paperdigest.standalone.replay;

import java.time.LocalDate;

/**
 * A day of a replay.
 *
 * @param date the day
 * @param edition its edition
 * @param listings read on this day
 * @param newPapers how many papers more are known than at the edition before, at the first of all: than none
 * @param papers that stand in the edition's ranking of all papers
 * @param millis from the first byte read to the edition whole
 * @param editionMillis of those, from the request to cut
 * @param first the title of the paper that stands first; empty where none does
 */
public record ReplayedDay(
        LocalDate date,
        String edition,
        int listings,
        int newPapers,
        int papers,
        long millis,
        long editionMillis,
        String first) {}
