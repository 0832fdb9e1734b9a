package io.paperdigest.identity;

import java.util.Optional;

/**
 * Judges two bibliographic records: title, authors, venue, date and no abstract. A pure, symmetric function of the two.
 *
 * <p>Chosen on the one half, and verified on the other, of two libraries' records of database papers and of citations of
 * papers on machine learning. Of 137 pairs of records with one title and most authors in common that state different
 * years in two libraries, none is of one publication: journals print again what conferences had.
 */
final class Records {

    /** Citations misstate the year of the same venue, and what has no venue is dated when it is written or when printed. */
    private static final int SLIP_YEARS = 1;

    private Records() {}

    static boolean areBoth(Witness a, Witness b) {
        return a.isBibliographic() && b.isBibliographic();
    }

    /** Whether they are of two publications of one work, or of two works: nothing else is there to tell. */
    static boolean areTwoPublications(Witness a, Witness b) {
        return a.venue().contradicts(b.venue())
                || areOfTwoYears(a, b)
                || (a.title().isNear(b.title()) && a.title().isSequel(b.title()));
    }

    private static boolean areOfTwoYears(Witness a, Witness b) {
        int apart = a.yearsApart(b);
        boolean slip = apart <= SLIP_YEARS && a.venue().isLike(b.venue()) && !mayBeColumns(a, b);
        return apart > 0 && !slip;
    }

    /** How strongly one title joins them. */
    static Optional<Strength> titleEdge(Witness a, Witness b) {
        if (mayBeColumns(a, b) && !a.sharesTeam(b)) {
            return Optional.empty();
        }
        if (a.isOfYearOf(b)) {
            return Optional.of(Strength.TITLE);
        }
        return Optional.of(a.venue().isLike(b.venue()) ? Strength.TITLE_AND_VENUE : Strength.TITLE_ALONE);
    }

    /** Whether their titles may be one title in two writings. */
    static boolean areNear(Witness a, Witness b) {
        if (!a.title().isNear(b.title())) {
            return false;
        }
        if (!a.nameBothAuthors(b)) {
            return a.title().isAlmost(b.title());
        }
        boolean brief = a.title().isBrief() || b.title().isBrief();
        return brief ? a.sharesTeam(b) : a.sharesMostAuthors(b);
    }

    /** "Letters from Our Readers": a few words that may head something else each time. */
    private static boolean mayBeColumns(Witness a, Witness b) {
        return a.nameBothAuthors(b) && a.title().isBrief() && b.title().isBrief();
    }
}
