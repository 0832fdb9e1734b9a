package io.paperdigest.standalone;

import io.paperdigest.delivery.DeliverySummary;

/** What became of mailing an edition. */
sealed interface Mailed {

    /** Whether nothing is left to do. */
    boolean complete();

    /** Nothing was to be mailed. */
    record NotAsked() implements Mailed {
        @Override
        public boolean complete() {
            return true;
        }
    }

    /**
     * Nobody said that so many people are to be mailed for the first time.
     *
     * @param recipients how many
     */
    record NotConfirmed(int recipients) implements Mailed {

        /** For people. */
        static final String REASON = "Nothing was sent: confirm with --yes";

        @Override
        public boolean complete() {
            return false;
        }
    }

    /**
     * The mail server was asked to take it.
     *
     * @param summary what it took
     * @param test whether it was one test mail, which no book knows of
     */
    record Tried(DeliverySummary summary, boolean test) implements Mailed {
        @Override
        public boolean complete() {
            return summary.waiting() == null;
        }
    }
}
