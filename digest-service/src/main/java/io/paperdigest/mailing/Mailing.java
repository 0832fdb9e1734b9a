package io.paperdigest.mailing;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.KafkaDeliveryLedger;
import io.paperdigest.channel.Subscribers;
import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.Mailer;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.delivery.SendOutcome;
import io.paperdigest.delivery.Smtp;
import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Cut;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Subscription;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an edition's digests, and sends and accounts for them where a mail server is given. */
public final class Mailing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final KafkaDeliveryLedger ledger;
    private final Subscribers subscribers;
    private final Optional<MailRoute> route;
    private final InstantSource clock;
    private final Press press;

    /**
     * Takes the book of deliveries from whoever has it.
     *
     * @param route empty to mail nobody
     * @param recorded is told of every step of a delivery once it is durable
     */
    public Mailing(Books books, Optional<MailRoute> route, InstantSource clock, Consumer<Delivery> recorded) {
        this.ledger = books.deliveries(recorded);
        this.subscribers = books.subscribers();
        this.route = route;
        this.clock = clock;
        this.press =
                new Press(route.map(MailRoute::sender).orElse(MailRoute.ON_DISK), route.flatMap(MailRoute::contact));
    }

    /** Writes everyone's digest and each subscriber's; returns those to be mailed. */
    public List<PlannedDigest> write(Edition edition, EditionFiles files) throws IOException {
        files.edition(edition);
        Press.Printed general = press.everyone(edition, shownBefore(edition, Delivery.EVERYONE));
        files.everyone(general);
        List<PlannedDigest> digests = new ArrayList<>();
        for (Press.Printed digest : personal(edition)) {
            files.personal(digest);
            addTo(digests, digest.planned(), edition);
        }
        keepShown(edition, general.planned());
        return digests;
    }

    /** Those to be mailed, without writing any to a folder. */
    public List<PlannedDigest> plan(Edition edition) {
        List<PlannedDigest> digests = new ArrayList<>();
        personal(edition).forEach(digest -> addTo(digests, digest.planned(), edition));
        return digests;
    }

    /** What only says that a source is held is the day's digest once more, with this above it. */
    private Set<String> shownBefore(Edition edition, String subscriber) {
        EditionId id = EditionId.parse(edition.manifest().edition());
        return edition.manifest().cut().onlyNotifies()
                ? ledger.history().papersShownBeforeDayOf(id, subscriber)
                : ledger.history().papersShownBefore(id, subscriber);
    }

    /**
     * A late edition without news for a subscriber, be it for a change of topics or a page that is held, is no reason for a
     * second mail on a day; whoever still waits for one gets it.
     */
    private void addTo(List<PlannedDigest> digests, PlannedDigest digest, Edition edition) {
        Cut cut = edition.manifest().cut();
        boolean hasNews = !cut.onlyNotifies()
                && !shownBefore(edition, digest.subscriber()).containsAll(digest.papers());
        if (hasNews || !ledger.isDoneWithDayOf(cut, digest.subscriber())) {
            digests.add(digest);
        }
    }

    private Iterable<Press.Printed> personal(Edition edition) {
        return () -> new TreeMap<>(subscribers.now())
                .values().stream()
                        .flatMap(subscriber -> personal(edition, subscriber).stream())
                        .iterator();
    }

    private Optional<Press.Printed> personal(Edition edition, Subscription subscriber) {
        return switch (MailAddress.parse(subscriber.email())) {
            case MailAddress.Valid valid ->
                Optional.of(
                        press.personal(edition, subscriber, valid.address(), shownBefore(edition, subscriber.id())));
            case MailAddress.Invalid invalid -> {
                // Ours are checked when they are made; somebody else's must not keep the digest from the rest.
                LOG.atWarn()
                        .addKeyValue("subscription", subscriber.id())
                        .addKeyValue("reason", invalid.reason())
                        .log("Subscription without a valid address passed over");
                yield Optional.empty();
            }
        };
    }

    /** Whether nobody was ever mailed from here: then the number of recipients is to be confirmed. */
    public boolean isFirst() {
        return !ledger.history().anyAttempted();
    }

    /** Sends what is due, or one test digest; null when nobody is to be mailed. */
    public @Nullable DeliverySummary send(Edition edition, List<PlannedDigest> digests) {
        return send(edition, digests, () -> {});
    }

    /**
     * Sends what is due, or one test digest.
     *
     * @param before is called before each handover; when it throws, the rest is left for another time
     * @return null when nobody is to be mailed
     */
    public @Nullable DeliverySummary send(Edition edition, List<PlannedDigest> digests, Runnable before) {
        if (route.isEmpty()) {
            return null;
        }
        MailRoute to = route.get();
        try (Smtp smtp = new Smtp(to.server(), to.sender())) {
            return to.test().isPresent()
                    ? test(edition, to.test().get(), smtp)
                    : mailer().send(edition.manifest().edition(), digests, smtp, id -> {
                        before.run();
                        return subscribers.has(id);
                    });
        }
    }

    /** Stores nothing, so a next run knows nothing of it: whatever came of it, the reason is said. */
    private DeliverySummary test(Edition edition, MailAddress to, Smtp smtp) {
        SendOutcome outcome = smtp.open()
                .<SendOutcome>map(closed -> closed)
                .orElseGet(() -> smtp.send(to, press.sample(edition, to).mail(clock.instant())));
        return switch (outcome) {
            case SendOutcome.Accepted yes -> new DeliverySummary(1, 0, 1, 0, 0, 0, 0, 1, null);
            case SendOutcome.Deferred later -> new DeliverySummary(1, 0, 0, 1, 0, 0, 0, 0, later.reason());
            case SendOutcome.Bounced never -> new DeliverySummary(1, 0, 0, 0, 1, 0, 0, 0, never.reason());
            case SendOutcome.Uncertain open -> new DeliverySummary(1, 0, 0, 0, 0, 0, 1, 0, open.reason());
            case SendOutcome.NotSent not -> new DeliverySummary(1, 1, 0, 0, 0, 0, 0, 0, not.reason());
        };
    }

    /** Everyone's digest is shown by being written: its papers are not news in the next edition. */
    private void keepShown(Edition edition, PlannedDigest general) {
        String id = edition.manifest().edition();
        Delivery before = ledger.get(id, Delivery.EVERYONE);
        if (before == null || !before.papers().equals(general.papers())) {
            ledger.record(new Delivery(
                    id,
                    Delivery.EVERYONE,
                    Delivery.State.PENDING,
                    general.messageId(),
                    0,
                    general.papers(),
                    null,
                    clock.instant()));
        }
    }

    private Mailer mailer() {
        return new Mailer(ledger, clock, Mailer.Limits.DEFAULT);
    }

    @Override
    public void close() {
        try (subscribers) {
            ledger.close();
        }
    }
}
