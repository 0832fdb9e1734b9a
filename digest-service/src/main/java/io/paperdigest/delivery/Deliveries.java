package io.paperdigest.delivery;

import static io.paperdigest.events.Delivery.State.ACCEPTED;
import static io.paperdigest.events.Delivery.State.ATTEMPTED;
import static io.paperdigest.events.Delivery.State.BOUNCED;
import static io.paperdigest.events.Delivery.State.DEFERRED;
import static io.paperdigest.events.Delivery.State.PENDING;
import static io.paperdigest.events.Delivery.State.SUPPRESSED;
import static io.paperdigest.events.Delivery.State.UNCERTAIN;

import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may become of a delivery: each legal step, and no other. Knows no ledger and no server. */
final class Deliveries {

    private final InstantSource clock;
    private final int maxAttempts;

    /** @param maxAttempts after so many, at least 1, a refusal for now counts as one for good */
    Deliveries(InstantSource clock, int maxAttempts) {
        if (maxAttempts < 1) {
            throw new IllegalArgumentException("maxAttempts is " + maxAttempts + ", less than 1");
        }
        this.clock = clock;
        this.maxAttempts = maxAttempts;
    }

    /** Whether it is still to be handed to the server. */
    static boolean isDue(Delivery delivery) {
        return delivery.state() != ATTEMPTED && isOpen(delivery);
    }

    /** Whether the next run would still hand it to the server: it counts an attempt without an outcome as uncertain. */
    static boolean isOpen(Delivery delivery) {
        return switch (delivery.state()) {
            case PENDING, DEFERRED -> true;
            case ATTEMPTED, UNCERTAIN -> !Doubt.isOver(delivery);
            case ACCEPTED, BOUNCED, SUPPRESSED -> false;
        };
    }

    Delivery planned(String edition, PlannedDigest digest) {
        return new Delivery(
                edition, digest.subscriber(), PENDING, digest.messageId(), 0, digest.papers(), null, clock.instant());
    }

    /** At the start of a run, for one that is planned in it: what a former run left is settled. */
    Delivery settled(Delivery before, PlannedDigest digest) {
        return switch (before.state()) {
            case ATTEMPTED -> crashed(before);
            case SUPPRESSED -> next(before, PENDING, before.attempts(), null, digest.papers());
            case PENDING ->
                before.papers().equals(digest.papers())
                        ? before
                        : next(before, PENDING, before.attempts(), before.reason(), digest.papers());
            case ACCEPTED, BOUNCED, DEFERRED, UNCERTAIN -> before;
        };
    }

    /** The same for one that no longer is planned: its subscriber has left. */
    Delivery withdrawn(Delivery before) {
        return switch (before.state()) {
            case ATTEMPTED -> crashed(before);
            case PENDING, DEFERRED -> suppressed(before);
            case ACCEPTED, BOUNCED, SUPPRESSED, UNCERTAIN -> before;
        };
    }

    private Delivery crashed(Delivery before) {
        return next(before, UNCERTAIN, before.attempts(), "The process ended before the server answered", null);
    }

    /** The subscriber left before the digest did. One that may have arrived stays uncertain: that is what is known. */
    Delivery suppressed(Delivery before) {
        return before.state() == UNCERTAIN ? before : next(before, SUPPRESSED, before.attempts(), "Unsubscribed", null);
    }

    /** Written before the handover: a process that is killed in it leaves this. */
    Delivery attempted(Delivery before, PlannedDigest digest) {
        return next(before, ATTEMPTED, before.attempts() + 1, null, digest.papers());
    }

    /** What the handover came to. */
    Delivery after(Delivery before, Delivery attempted, SendOutcome outcome) {
        int attempts = attempted.attempts();
        return switch (outcome) {
            case SendOutcome.Accepted yes -> next(attempted, ACCEPTED, attempts, yes.reason(), null);
            case SendOutcome.Bounced never -> next(attempted, BOUNCED, attempts, never.reason(), null);
            case SendOutcome.Uncertain open -> next(attempted, UNCERTAIN, attempts, open.reason(), null);
            case SendOutcome.Deferred later -> deferred(attempted, later.reason());
            case SendOutcome.NotSent not -> notSent(before, not.reason());
        };
    }

    private Delivery deferred(Delivery attempted, String reason) {
        int attempts = attempted.attempts();
        return attempts < maxAttempts
                ? next(attempted, DEFERRED, attempts, reason, null)
                : next(attempted, BOUNCED, attempts, "Given up after " + attempts + " attempts: " + reason, null);
    }

    /** As before, since the server has seen nothing; a digest never attempted says why it still waits. */
    Delivery notSent(Delivery before, String reason) {
        return before.state() == PENDING
                ? next(before, PENDING, before.attempts(), reason, null)
                : write(before, before.state(), before.attempts(), before.reason(), before.papers());
    }

    private Delivery next(
            Delivery before, State state, int attempts, @Nullable String reason, @Nullable List<String> papers) {
        return write(before, state, attempts, Doubt.carry(before, reason), papers == null ? before.papers() : papers);
    }

    private Delivery write(Delivery before, State state, int attempts, @Nullable String reason, List<String> papers) {
        return new Delivery(
                before.edition(),
                before.subscriber(),
                state,
                before.messageId(),
                attempts,
                papers,
                reason,
                clock.instant());
    }
}
