package io.paperdigest.ingest;

import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import org.jspecify.annotations.Nullable;

/** Whether a page counts, decided when it was read once and before anything of it is published. */
sealed interface Verdict {

    /** The page counts. */
    record Complete() implements Verdict {}

    /**
     * The page is kept as evidence.
     *
     * @param place where it broke; null when as a whole
     * @param reason why, for people
     */
    record Held(@Nullable String place, String reason) implements Verdict {}

    /** Nothing of the page can be kept. */
    record Unreadable(String reason) implements Verdict {}

    /** A page with fewer rejected entries is not out of step, however short it is. */
    int FEWEST_OUT_OF_STEP = 2;

    /** Of so many entries one may be rejected. */
    int ENTRIES_A_REJECTION = 5;

    /** A page with less than this share of the last copy's entries was probably cut off, in percent. */
    int LEAST_OF_LAST_PERCENT = 60;

    /**
     * Decides.
     *
     * @param expected how many entries the last complete copy had; null when there is none or it says nothing
     */
    static Verdict of(Tally tally, @Nullable Fault fault, @Nullable Integer expected) {
        boolean nothing = tally.listings() == 0;
        if (fault instanceof Fault.Broken broken) {
            return nothing ? new Unreadable(at(broken)) : new Held(broken.place(), broken.reason());
        }
        if (fault instanceof Fault.CutOff cut) {
            return new Held(cut.at(), stops(cut, expected));
        }
        Entry.Malformed first = tally.firstRejected();
        if (first == null) {
            return shrunk(tally.entries(), expected);
        }
        return nothing
                ? new Unreadable(none(tally.rejected()) + ": " + first.place() + ", " + first.reason())
                : counted(tally, first, expected);
    }

    private static String none(int entries) {
        return entries == 1 ? "its only entry can't be read" : "none of its " + entries + " entries can be read";
    }

    private static Verdict counted(Tally tally, Entry.Malformed first, @Nullable Integer expected) {
        int entries = tally.entries();
        if (tally.rejected() >= FEWEST_OUT_OF_STEP && tally.rejected() * ENTRIES_A_REJECTION > entries) {
            return new Held(
                    first.place(),
                    "it is out of step: " + tally.rejected() + " of " + entries + " entries can't be read");
        }
        return shrunk(entries, expected);
    }

    private static Verdict shrunk(int entries, @Nullable Integer expected) {
        return expected != null && entries * 100L < (long) expected * LEAST_OF_LAST_PERCENT
                ? new Held(null, "it has " + entries + " entries, and the last complete copy had " + expected)
                : new Complete();
    }

    private static String stops(Fault.CutOff cut, @Nullable Integer expected) {
        String about = expected != null && expected >= cut.entry() ? " of about " + expected : "";
        return "it stops in the middle of entry " + cut.entry() + about;
    }

    private static String at(Fault.Broken broken) {
        return broken.place() == null ? broken.reason() : broken.reason() + " (" + broken.place() + ")";
    }
}
