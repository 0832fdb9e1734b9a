package io.paperdigest.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition's cut, as it was decided at its place in the journal.
 *
 * @param edition the edition's id: {@code 2026-11-21}, or {@code 2026-11-21.2} for the second of a day
 * @param date the day
 * @param number 1 for the day's first edition
 * @param at the moment scores are taken at
 * @param zone the time zone the day is in
 * @param listings how many listings had been resolved
 * @param papers how many papers they are
 * @param catalogue how many topic changes the journal held: the catalogue's version
 * @param sources the latest report of each source, by source
 * @param halfLifeHours after how many hours a term of a score is worth half, at least 1; null for the usual 24
 * @param notice true when this edition follows another of its day only to say that a source is held: nothing came that
 *     counts; null for every other
 */
public record Cut(
        String edition,
        LocalDate date,
        int number,
        Instant at,
        String zone,
        int listings,
        int papers,
        int catalogue,
        List<SourceReport> sources,
        @Nullable Integer halfLifeHours,
        @Nullable Boolean notice)
        implements Resolved {

    public Cut {
        Check.text(edition, "edition");
        Check.present(date, "date");
        Check.atLeast(1, number, "number");
        Check.present(at, "at");
        Check.text(zone, "zone");
        Check.atLeast(0, listings, "listings");
        Check.atLeast(0, papers, "papers");
        Check.atLeast(0, catalogue, "catalogue");
        sources = Check.list(sources);
        if (halfLifeHours != null) {
            Check.atLeast(1, halfLifeHours, "halfLifeHours");
        }
        notice = Check.onlyTrue(notice);
    }

    /** With the usual half-life, of an edition that is no mere notice. */
    public Cut(
            String edition,
            LocalDate date,
            int number,
            Instant at,
            String zone,
            int listings,
            int papers,
            int catalogue,
            List<SourceReport> sources) {
        this(edition, date, number, at, zone, listings, papers, catalogue, sources, null, null);
    }

    /** How many listings turned out to be of a paper already listed. */
    public int merged() {
        return listings - papers;
    }

    /** Whether it only says that a source is held. */
    public boolean onlyNotifies() {
        return notice != null;
    }

    /** The id of a day's n-th edition. */
    public static String editionId(LocalDate date, int number) {
        return number == 1 ? date.toString() : date + "." + number;
    }
}
