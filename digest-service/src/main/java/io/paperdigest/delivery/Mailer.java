package io.paperdigest.delivery;

import io.paperdigest.events.Delivery;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Plans and mails the digests of an edition, and accounts for each.
 *
 * <p>The order of writing is the point. All are planned in the ledger before the first is sent; each is written as
 * attempted before the server gets it, and its outcome after. So a process killed anywhere leaves either nothing sent,
 * or a record that says it may have been. Whoever has a digest, or can't get it, is never mailed again; a doubtful one
 * is sent once more under the same Message-ID.
 */
public final class Mailer {

    private final DeliveryLedger ledger;
    private final Deliveries deliveries;
    private final InstantSource clock;
    private final Limits limits;

    /**
     * When to stop trying.
     *
     * @param attempts how often a digest may be refused for now before that counts as for good, at least 1
     * @param lostConnections after how many lost connections in a row the rest waits for the next run, at least 1
     */
    public record Limits(int attempts, int lostConnections) {

        /** Five attempts, three lost connections. */
        public static final Limits DEFAULT = new Limits(5, 3);

        public Limits {
            if (attempts < 1 || lostConnections < 1) {
                throw new IllegalArgumentException("A limit is less than 1");
            }
        }
    }

    /** @param clock says when a record was made, and when a mail is handed over; decides nothing else */
    public Mailer(DeliveryLedger ledger, InstantSource clock, Limits limits) {
        this.ledger = ledger;
        this.clock = clock;
        this.deliveries = new Deliveries(clock, limits.attempts());
        this.limits = limits;
    }

    /**
     * Writes down who is to get a digest, without mailing anybody. Deliveries of this edition to others, planned before
     * and not sent, are suppressed: those people have left.
     *
     * @param digests all of the edition, each subscriber once
     * @throws IllegalArgumentException when a subscriber is named twice
     */
    public DeliverySummary plan(String edition, List<PlannedDigest> digests) {
        Set<String> planned = new HashSet<>();
        for (PlannedDigest digest : digests) {
            if (!planned.add(digest.subscriber())) {
                throw new IllegalArgumentException("Subscriber " + digest.subscriber() + " is planned twice");
            }
        }
        digests.forEach(digest -> plan(edition, digest));
        for (Delivery before : recipients(edition)) {
            if (!planned.contains(before.subscriber())) {
                write(before, deliveries.withdrawn(before));
            }
        }
        return DeliverySummary.of(recipients(edition), 0);
    }

    /**
     * Plans, then mails what is due.
     *
     * @param digests all of the edition, each subscriber once
     * @param subscribed whether a subscription, by its id, still stands; asked again before each handover
     */
    public DeliverySummary send(
            String edition, List<PlannedDigest> digests, MailServer server, Predicate<String> subscribed) {
        plan(edition, digests);
        Run run = new Run(server, subscribed);
        for (PlannedDigest digest : digests) {
            Delivery delivery = planned(edition, digest.subscriber());
            if (Deliveries.isDue(delivery)) {
                run.step(delivery, digest);
            }
        }
        return DeliverySummary.of(recipients(edition), run.sent);
    }

    private void plan(String edition, PlannedDigest digest) {
        Delivery before = ledger.get(edition, digest.subscriber());
        if (before == null) {
            ledger.record(deliveries.planned(edition, digest));
        } else {
            write(before, deliveries.settled(before, digest));
        }
    }

    private void write(Delivery before, Delivery after) {
        if (!after.equals(before)) {
            ledger.record(after);
        }
    }

    private Delivery planned(String edition, String subscriber) {
        Delivery delivery = ledger.get(edition, subscriber);
        if (delivery == null) {
            throw new IllegalStateException("The ledger lost the delivery " + edition + "/" + subscriber);
        }
        return delivery;
    }

    /** Without the digest that is only written to disk. */
    private Collection<Delivery> recipients(String edition) {
        Map<String, Delivery> bySubscriber = new HashMap<>();
        ledger.ofEdition(edition).forEach(delivery -> bySubscriber.put(delivery.subscriber(), delivery));
        bySubscriber.remove(Delivery.EVERYONE);
        return bySubscriber.values();
    }

    /** One pass over the digests. */
    private final class Run {

        private final MailServer server;
        private final Predicate<String> subscribed;
        private int sent;
        private int lostInARow;
        private String lastReason = "";

        private Run(MailServer server, Predicate<String> subscribed) {
            this.server = server;
            this.subscribed = subscribed;
        }

        private void step(Delivery before, PlannedDigest digest) {
            if (!subscribed.test(before.subscriber())) {
                write(before, deliveries.suppressed(before));
            } else if (lostInARow >= limits.lostConnections()) {
                write(before, deliveries.notSent(before, lastReason));
            } else {
                attempt(before, digest);
            }
        }

        private void attempt(Delivery before, PlannedDigest digest) {
            // First the connection and the mail, which take time and can fail: killed there, nothing is in doubt.
            Optional<SendOutcome.NotSent> closed = server.open();
            if (closed.isPresent()) {
                note(closed.get());
                ledger.record(deliveries.notSent(before, closed.get().reason()));
                return;
            }
            byte[] mail = digest.letter().bytes(before.messageId(), clock.instant());
            Delivery attempted = deliveries.attempted(before, digest);
            ledger.record(attempted);
            SendOutcome outcome = server.send(digest.to(), mail);
            note(outcome);
            ledger.record(deliveries.after(before, attempted, outcome));
        }

        private void note(SendOutcome outcome) {
            sent += outcome instanceof SendOutcome.Accepted ? 1 : 0;
            lostInARow = outcome.connectionLost() ? lostInARow + 1 : 0;
            lastReason = outcome.reason();
        }
    }
}
