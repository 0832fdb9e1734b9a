package io.paperdigest.channel;

import io.paperdigest.edition.EditionId;
import io.paperdigest.events.Delivery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The last record of each delivery there was. Asked for one subscriber's, it looks at no other's: they are as many as
 * subscribers times days. Not for use by several threads.
 */
public final class DeliveryHistory {

    /** What may have reached its reader. */
    private static final Set<Delivery.State> SHOWN =
            EnumSet.of(Delivery.State.ACCEPTED, Delivery.State.UNCERTAIN, Delivery.State.ATTEMPTED);

    /** By subscriber, then by edition. */
    private final Map<String, Map<String, Delivery>> deliveries = new HashMap<>();

    /** Ids of papers as they were read first: a paper is in many digests. */
    private final Map<String, String> papers = new HashMap<>();

    /** Keeps a record in place of the one before. */
    public void keep(Delivery delivery) {
        deliveries
                .computeIfAbsent(delivery.subscriber(), subscriber -> new HashMap<>())
                .put(delivery.edition(), delivery);
    }

    /**
     * Keeps what was read of a delivery.
     *
     * @param key as {@link Delivery#key} makes it
     * @param delivery null for one that is gone: it counts as never planned
     */
    void read(String key, @Nullable Delivery delivery) {
        int slash = key.indexOf('/');
        if (delivery != null) {
            keep(sharing(delivery));
        } else if (slash > 0) {
            of(key.substring(slash + 1)).remove(key.substring(0, slash));
        }
    }

    /** The same with ids that others share. */
    private Delivery sharing(Delivery delivery) {
        return new Delivery(
                delivery.edition(),
                delivery.subscriber(),
                delivery.state(),
                delivery.messageId(),
                delivery.attempts(),
                delivery.papers().stream()
                        .map(paper -> papers.computeIfAbsent(paper, first -> first))
                        .toList(),
                delivery.reason(),
                delivery.at());
    }

    /** The last record of this delivery; null when it was never planned. */
    public @Nullable Delivery get(String edition, String subscriber) {
        return of(subscriber).get(edition);
    }

    /** The last record of each delivery of this edition, in any order. */
    public Collection<Delivery> ofEdition(String edition) {
        return deliveries.values().stream()
                .flatMap(own -> Stream.ofNullable(own.get(edition)))
                .toList();
    }

    /**
     * The papers that a subscriber was shown before this edition's digest: in earlier editions, and in later ones that
     * went out first because this day was cut after them.
     */
    public Set<String> papersShownBefore(EditionId edition, String subscriber) {
        return papersShownBefore(edition, subscriber, other -> true);
    }

    /** The same without editions of the same day. */
    public Set<String> papersShownBeforeDayOf(EditionId edition, String subscriber) {
        return papersShownBefore(edition, subscriber, other -> !other.date().equals(edition.date()));
    }

    private Set<String> papersShownBefore(EditionId edition, String subscriber, Predicate<EditionId> counts) {
        Delivery own = get(edition.toString(), subscriber);
        Instant sent = own == null ? Instant.MAX : own.at();
        Set<String> shown = new HashSet<>();
        for (Delivery delivery : of(subscriber).values()) {
            if (wasShown(delivery)) {
                EditionId other = EditionId.parse(delivery.edition());
                boolean before = other.compareTo(edition) < 0 || delivery.at().isBefore(sent);
                if (before && counts.test(other)) {
                    shown.addAll(delivery.papers());
                }
            }
        }
        return shown;
    }

    /** Whether anything was ever handed to a mail server. */
    public boolean anyAttempted() {
        return deliveries.values().stream()
                .flatMap(own -> own.values().stream())
                .anyMatch(delivery -> delivery.attempts() > 0);
    }

    private Map<String, Delivery> of(String subscriber) {
        return deliveries.getOrDefault(subscriber, new HashMap<>());
    }

    /** A digest for everyone is shown by being written to disk, any other by being mailed. */
    private static boolean wasShown(Delivery delivery) {
        return delivery.subscriber().equals(Delivery.EVERYONE) || SHOWN.contains(delivery.state());
    }
}
