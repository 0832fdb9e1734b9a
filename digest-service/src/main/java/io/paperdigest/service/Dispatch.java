package io.paperdigest.service;

import io.paperdigest.channel.Books;
import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Subscription;
import io.paperdigest.mailing.EditionFiles;
import io.paperdigest.mailing.Mailing;
import io.paperdigest.runtime.loop.Backoff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings an edition to its readers: when it is new, when somebody subscribed since, and again after a while when the mail
 * server did not take all of it. The book of deliveries decides who gets a mail; asking once more mails nobody twice.
 */
final class Dispatch {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
    private static final Backoff AGAIN = new Backoff(Duration.ofMinutes(1), Duration.ofMinutes(30));

    private final DailyConfig config;
    private final Books books;
    private final InstantSource clock;
    private final Consumer<Delivery> recorded;
    private @Nullable Sent sent;

    /**
     * What was done last.
     *
     * @param again when to try again; null when nothing is left to do
     */
    private record Sent(
            String edition,
            Map<String, Subscription> readers,
            @Nullable DeliverySummary summary,
            int tries,
            @Nullable Instant again) {}

    Dispatch(DailyConfig config, Books books, InstantSource clock, Consumer<Delivery> recorded) {
        this.config = config;
        this.books = books;
        this.clock = clock;
        this.recorded = recorded;
    }

    /**
     * Does what is to be done for this edition now, often nothing.
     *
     * @param readers who has subscribed
     * @param before is called before each handover; when it throws, the rest is left for another time
     */
    void edition(Edition edition, Map<String, Subscription> readers, Runnable before) {
        if (isDue(edition.manifest().edition(), readers)) {
            sent = send(edition, Map.copyOf(readers), before);
        }
    }

    private boolean isDue(String edition, Map<String, Subscription> readers) {
        Sent last = sent;
        if (config.mail().isEmpty() && config.out().isEmpty()) {
            return false;
        }
        return last == null
                || !last.edition().equals(edition)
                || !last.readers().equals(readers)
                || (last.again() != null && !clock.instant().isBefore(last.again()));
    }

    private Sent send(Edition edition, Map<String, Subscription> readers, Runnable before) {
        String id = edition.manifest().edition();
        DeliverySummary summary;
        try (Mailing mailing = new Mailing(books, config.mail(), clock, recorded)) {
            List<PlannedDigest> digests = digests(mailing, edition);
            summary = mailing.send(edition, digests, before);
        } catch (IOException e) {
            throw new UncheckedIOException("The digests of " + id + " can't be written: " + e.getMessage(), e);
        }
        Sent last = sent;
        boolean same = last != null && last.edition().equals(id);
        int tries = same && last != null ? last.tries() + 1 : 1;
        boolean open = summary != null && isOpen(summary, same && last != null ? last.summary() : null);
        say(id, summary, open);
        return new Sent(id, readers, summary, tries, open ? clock.instant().plus(AGAIN.after(tries)) : null);
    }

    private List<PlannedDigest> digests(Mailing mailing, Edition edition) throws IOException {
        return config.out().isPresent()
                ? mailing.write(
                        edition,
                        new EditionFiles(config.out().get(), edition.manifest().edition()))
                : mailing.plan(edition);
    }

    /** An uncertain one is tried once more and then left: when another try changed nothing, none will. */
    private static boolean isOpen(DeliverySummary now, @Nullable DeliverySummary before) {
        return now.pending() + now.deferred() > 0 || (now.uncertain() > 0 && !now.equals(before));
    }

    /** A mail server's words may hold some. */
    private static String withoutAddresses(String words) {
        return words.replaceAll("[^\\s<>]+@[^\\s<>]+", "…");
    }

    private static void say(String edition, @Nullable DeliverySummary summary, boolean open) {
        LOG.atInfo()
                .addKeyValue("edition", edition)
                .addKeyValue("complete", !open)
                .addKeyValue(
                        "waiting",
                        summary == null || summary.waiting() == null ? "" : withoutAddresses(summary.waiting()))
                .log("Digests: {}", summary == null ? "written" : summary.words());
    }
}
