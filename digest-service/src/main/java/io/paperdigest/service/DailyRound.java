package io.paperdigest.service;

import io.paperdigest.channel.ChannelReader;
import io.paperdigest.channel.EditionReader;
import io.paperdigest.channel.Leadership;
import io.paperdigest.channel.Subscribers;
import io.paperdigest.edition.CutRules;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.CutAnswer;
import io.paperdigest.events.CutRequest;
import io.paperdigest.events.EditionManifest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the leading instance does again and again: cuts the day when it is due, and brings the edition to its readers. It
 * remembers nothing that the channels don't hold, so that any instance can go on at any time.
 *
 * <p>A day whose time passed while no instance ran is cut by the first that comes; of several such days only the last. A
 * day whose time was before the journal's first record is not cut: there was nothing yet.
 */
final class DailyRound implements AutoCloseable {

    /** Before the requests whose editions are mailed. */
    static final String DAILY = "daily/";

    /** The same, of a cut that somebody asked for. */
    private static final String BY_HAND = "by-hand/";

    /** An edition that is older is not brought to anybody any more. */
    private static final Duration NEWS = Duration.ofDays(2);

    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final DailyConfig config;
    private final DigestService service;
    private final Leadership leadership;
    private final Dispatch dispatch;
    private final Consumer<EditionManifest> latest;
    private final InstantSource clock;
    private final ChannelReader<CutAnswer> answers;
    private final EditionReader editions;
    private final Subscribers subscribers;
    private final Set<String> answered = new HashSet<>();
    private Optional<Instant> founded = Optional.empty();
    private @Nullable CutAnswer last;

    /** @param latest is told, each round, which edition was closed last */
    DailyRound(
            DailyConfig config,
            DigestService service,
            Leadership leadership,
            Dispatch dispatch,
            Consumer<EditionManifest> latest,
            InstantSource clock) {
        this.config = config;
        this.service = service;
        this.leadership = leadership;
        this.dispatch = dispatch;
        this.latest = latest;
        this.clock = clock;
        this.answers = service.books().answers();
        this.editions = service.books().editions();
        this.subscribers = service.books().subscribers();
    }

    /** A request for a cut that somebody asks for; its edition is mailed like a daily one. */
    static CutRequest byHand(CutRules rules, InstantSource clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), rules.times().zone());
        return rules.request(BY_HAND + UUID.randomUUID(), today);
    }

    /** Once. */
    void run() {
        editions.latest().ifPresent(edition -> latest.accept(edition.manifest()));
        leadership.ifHeld(this::lead);
    }

    private void lead() {
        answers.readToEnd(this::note);
        LocalDate day = config.times().lastUntil(clock.instant());
        if (config.cuts() && !answered.contains(DAILY + day) && isSinceFounding(day)) {
            cut(day);
        }
        if (last != null) {
            dispatch(edition(last.edition()));
        }
    }

    private void dispatch(Edition edition) {
        if (edition.manifest().cut().at().isAfter(clock.instant().minus(NEWS))) {
            dispatch.edition(edition, subscribers.now(), this::checkLead);
        }
    }

    private void note(String request, @Nullable CutAnswer answer) {
        boolean ours = request.startsWith(DAILY) || request.startsWith(BY_HAND);
        if (answer != null && ours && answered.add(request)) {
            last = answer;
        }
    }

    private boolean isSinceFounding(LocalDate day) {
        if (founded.isEmpty()) {
            founded = service.books().founded();
        }
        return founded.isPresent() && founded.get().isBefore(config.times().of(day));
    }

    private void cut(LocalDate day) {
        LOG.atInfo()
                .addKeyValue("day", day)
                .addKeyValue("cutTime", config.times().of(day))
                .log("The day is cut");
        awaitDrained();
        CutAnswer answer = service.cut(config.rules().request(DAILY + day, day));
        note(DAILY + day, answer);
        LOG.atInfo()
                .addKeyValue("edition", answer.edition())
                .addKeyValue("closed", answer.closed())
                .addKeyValue("listings", answer.listings())
                .addKeyValue("papers", answer.papers())
                .log("The day was cut");
    }

    /** What was published before the cut belongs to it; but a late edition is better than none. */
    private void awaitDrained() {
        try {
            service.awaitDrained();
        } catch (IllegalStateException e) {
            LOG.atWarn().log("The day is cut without waiting for more: {}", e.getMessage());
        }
    }

    private Edition edition(String id) {
        return editions.latest()
                .filter(edition -> edition.manifest().edition().equals(id))
                .orElseGet(() -> service.edition(id));
    }

    private void checkLead() {
        if (!leadership.held()) {
            throw new IllegalStateException("Another instance mails the rest");
        }
    }

    @Override
    public void close() {
        try (answers;
                editions) {
            subscribers.close();
        }
    }
}
