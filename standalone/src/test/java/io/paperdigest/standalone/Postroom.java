package io.paperdigest.standalone;

import io.paperdigest.channel.Books;
import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Subscription;
import io.paperdigest.mailing.EditionFiles;
import io.paperdigest.mailing.MailRoute;
import io.paperdigest.mailing.Mailing;
import io.paperdigest.subscriptions.SubscribeResult;
import io.paperdigest.subscriptions.SubscriptionBook;
import io.paperdigest.subscriptions.UnsubscribeResult;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Subscribes people and mails them, each time as a process of its own would: with nothing remembered but what the
 * channels hold.
 *
 * @param books of the installation
 * @param route to the mail server
 * @param out for the digests' files
 */
record Postroom(Books books, MailRoute route, Path out) {

    void subscribe(String email, String... topics) {
        var result = (SubscribeResult.Subscribed) book().subscribe(email, List.of(topics));
        books.subscribe(result.subscription());
    }

    Subscription unsubscribe(String email) {
        var result = (UnsubscribeResult.Unsubscribed) book().unsubscribe(email, List.of());
        books.unsubscribe(result.subscription());
        return result.subscription();
    }

    private SubscriptionBook book() {
        return new SubscriptionBook(
                books.subscriptions().values(), books.topics().keySet());
    }

    DeliverySummary mail(Edition edition) throws IOException {
        return mail(edition, () -> {});
    }

    /** Mails an edition; something happens when its digests are written and none is sent. */
    DeliverySummary mail(Edition edition, Runnable meanwhile) throws IOException {
        try (Mailing mailing = new Mailing(books, Optional.of(route), InstantSource.system(), delivery -> {})) {
            List<PlannedDigest> digests = mailing.write(
                    edition, new EditionFiles(out, edition.manifest().edition()));
            meanwhile.run();
            return Objects.requireNonNull(mailing.send(edition, digests));
        }
    }
}
