package io.paperdigest.standalone;

import io.paperdigest.delivery.DeliverySummary;
import java.util.Optional;

/** What became of mailing an edition. */
sealed interface Mailed {

    /** What was mailed, or why nothing was, for people; empty when nothing was to be. */
    Optional<String> words();

    /** Whether nothing is left to do. */
    boolean complete();

    /** Nothing was to be mailed. */
    record NotAsked() implements Mailed {
        @Override
        public Optional<String> words() {
            return Optional.empty();
        }

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
        @Override
        public Optional<String> words() {
            return Optional.of("Nothing was sent: confirm with --yes.");
        }

        @Override
        public boolean complete() {
            return false;
        }
    }

    /**
     * The mail server was asked to take it.
     *
     * @param summary what it took
     */
    record Tried(DeliverySummary summary) implements Mailed {
        @Override
        public Optional<String> words() {
            return Optional.of(summary.words());
        }

        @Override
        public boolean complete() {
            return summary.waiting() == null;
        }
    }
}
