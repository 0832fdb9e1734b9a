package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.channel.KafkaDeliveryLedger;
import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.Mailer;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.delivery.SendOutcome;
import io.paperdigest.delivery.Smtp;
import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Subscription;
import io.paperdigest.service.Press;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes an edition's digests, and sends and accounts for them where a mail server is given. */
final class Mailing implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final Books books;
    private final KafkaDeliveryLedger ledger;
    private final Optional<MailRoute> route;
    private final InstantSource clock;
    private final Press press;

    Mailing(Books books, Optional<MailRoute> route, InstantSource clock) {
        this.books = books;
        this.ledger = books.deliveries();
        this.route = route;
        this.clock = clock;
        this.press = new Press(route.map(MailRoute::sender).orElse(MailRoute.ON_DISK));
    }

    /** Writes everyone's digest and each subscriber's; returns those to be mailed. */
    List<PlannedDigest> write(Edition edition, EditionFiles files) throws IOException {
        EditionId id = EditionId.parse(edition.manifest().edition());
        files.edition(edition);
        Press.Printed general = press.everyone(edition, ledger.papersShownBefore(id, Delivery.EVERYONE));
        files.everyone(general);
        List<PlannedDigest> digests = new ArrayList<>();
        for (Subscription subscriber : books.subscriptions().values()) {
            switch (MailAddress.parse(subscriber.email())) {
                case MailAddress.Valid valid -> {
                    Press.Printed digest = press.personal(
                            edition, subscriber, valid.address(), ledger.papersShownBefore(id, subscriber.id()));
                    files.personal(digest);
                    digests.add(digest.planned());
                }
                // Ours are checked when they are made; somebody else's must not keep the digest from the rest.
                case MailAddress.Invalid invalid ->
                    LOG.atWarn()
                            .addKeyValue("subscriber", subscriber.id())
                            .addKeyValue("reason", invalid.reason())
                            .log("Subscription without a valid address passed over");
            }
        }
        keepShown(edition, general.planned());
        return digests;
    }

    /** Whether nobody was ever mailed from here: then the number of recipients is to be confirmed. */
    boolean isFirst() {
        return !ledger.anyAttempted();
    }

    /** Sends what is due, or one test digest. */
    @Nullable
    DeliverySummary send(Edition edition, List<PlannedDigest> digests) {
        if (route.isEmpty()) {
            return null;
        }
        MailRoute to = route.get();
        try (Smtp smtp = new Smtp(to.server(), to.sender())) {
            return to.test().isPresent()
                    ? test(edition, to.test().get(), smtp)
                    : mailer().send(edition.manifest().edition(), digests, smtp, this::isSubscribed);
        }
    }

    private boolean isSubscribed(String id) {
        return books.subscriptions().containsKey(id);
    }

    /** Stores nothing. */
    private DeliverySummary test(Edition edition, MailAddress to, Smtp smtp) {
        SendOutcome outcome = smtp.open()
                .<SendOutcome>map(closed -> closed)
                .orElseGet(() -> smtp.send(to, press.sample(edition, to).mail()));
        boolean accepted = outcome instanceof SendOutcome.Accepted;
        int sent = accepted ? 1 : 0;
        return new DeliverySummary(1, 1 - sent, sent, 0, 0, 0, 0, sent, accepted ? null : outcome.reason());
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
        ledger.close();
    }
}
