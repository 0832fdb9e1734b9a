package io.paperdigest.trending;

import io.paperdigest.events.Cut;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a score is made of. Weights are plain numbers on one scale: what a term is worth at the moment it is earned.
 *
 * @param version names formula and weights; goes up when either changes, so that editions say what they were cut with
 * @param listed for being on a page, at least 0
 * @param rank for the first place on it, from 0 to {@code listed}; lower places get an even share less. Never more than
 *     {@code listed}, so that one more page is worth at least as much as any place
 * @param announced for being on a page that names all that is new, in no order of merit: no choice of anybody's, and its
 *     places say nothing. At least 0
 * @param vote for each vote gained, or doubling of votes, at least 0
 * @param scale how votes count
 * @param halfLife after how long a term is worth half; longer than zero
 */
public record Weights(
        String version, double listed, double rank, double announced, double vote, VoteScale scale, Duration halfLife) {

    /**
     * Fifty votes, or ten announcements, weigh as much as one more listing; what was listed yesterday weighs half. Of
     * March to June 2025: announcements that count as listings push nearly half of a day's ten most voted papers out of
     * the first ten, those that weigh 0.1 fewer than one.
     */
    public static final Weights DEFAULT =
            new Weights("2", 1, 1, 0.1, 0.02, VoteScale.EACH, HalfLife.DEFAULT.duration());

    /** @throws IllegalArgumentException naming everything that is out of range */
    public Weights {
        List<String> errors = new ArrayList<>();
        check(!version.isBlank(), "version is missing", errors);
        check(finite(listed), "listed is " + listed + ", not a number of at least 0", errors);
        check(finite(rank) && rank <= listed, "rank is " + rank + ", not between 0 and listed, " + listed, errors);
        check(finite(announced), "announced is " + announced + ", not a number of at least 0", errors);
        check(finite(vote), "vote is " + vote + ", not a number of at least 0", errors);
        check(halfLife.isPositive(), "halfLife is " + halfLife + ", not longer than zero", errors);
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", errors));
        }
    }

    /** These, with the half-life that a cut asks for. */
    public Weights at(Cut cut) {
        return fadingIn(cut.halfLifeHours());
    }

    /** These, with another half-life; null for their own. */
    public Weights fadingIn(@Nullable Integer hours) {
        return hours == null
                ? this
                : new Weights(version, listed, rank, announced, vote, scale, Duration.ofHours(hours));
    }

    private static boolean finite(double weight) {
        return weight >= 0 && weight < Double.POSITIVE_INFINITY;
    }

    private static void check(boolean holds, String error, List<String> errors) {
        if (!holds) {
            errors.add(error);
        }
    }
}
