package io.paperdigest.subscriptions;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.events.Subscription;
import io.paperdigest.runtime.text.Hash;
import io.paperdigest.runtime.text.NearestNames;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rules of subscribing: who follows what after a request, given who follows what now. Keeps nothing itself: what
 * comes back is for the caller to write.
 */
public final class SubscriptionBook {

    private static final int ID_HEX_DIGITS = 12;

    private final List<Subscription> existing;
    private final Set<String> topics;

    /**
     * Opens the book.
     *
     * @param existing all subscriptions there are
     * @param topics the ids of the catalogue
     */
    public SubscriptionBook(Collection<Subscription> existing, Collection<String> topics) {
        this.existing = List.copyOf(existing);
        this.topics = Set.copyOf(topics);
    }

    /**
     * Adds topics to what somebody follows.
     *
     * @param email as it was written
     * @param wanted ids of topics; none for the general digest, which whoever follows a topic already has in theirs
     */
    public SubscribeResult subscribe(String email, Collection<String> wanted) {
        return switch (MailAddress.parse(email)) {
            case MailAddress.Invalid invalid -> new SubscribeResult.InvalidAddress(email, invalid.reason());
            case MailAddress.Valid valid -> {
                List<UnknownTopic> unknown = unknown(wanted, topics);
                yield unknown.isEmpty()
                        ? subscribed(valid.address(), wanted)
                        : new SubscribeResult.UnknownTopics(unknown);
            }
        };
    }

    /**
     * Ends a subscription, or takes topics out of it. Without its last topic it ends: it doesn't turn into the general
     * digest, which nobody asked for.
     *
     * @param email as it was written
     * @param unwanted ids of topics; none to end it all
     */
    public UnsubscribeResult unsubscribe(String email, Collection<String> unwanted) {
        return switch (MailAddress.parse(email)) {
            case MailAddress.Invalid invalid -> new UnsubscribeResult.InvalidAddress(email, invalid.reason());
            case MailAddress.Valid valid ->
                find(valid.address())
                        .map(found -> unsubscribed(found, unwanted))
                        .orElseGet(() -> new UnsubscribeResult.NotSubscribed(valid.address(), nearest(valid)));
        };
    }

    /**
     * The subscription of an address: upper and lower case make one person, as they do on practically every server.
     */
    public Optional<Subscription> find(MailAddress address) {
        String id = id(address);
        return existing.stream()
                .filter(subscription -> subscription.id().equals(id))
                .findFirst();
    }

    /** A subscription's id: {@code s} and 12 hex digits, a function of the address without regard to case. */
    public static String id(MailAddress address) {
        return "s" + Hash.hex(address.toString().toLowerCase(Locale.ROOT), ID_HEX_DIGITS);
    }

    private SubscribeResult subscribed(MailAddress address, Collection<String> wanted) {
        Optional<Subscription> before = find(address);
        Set<String> followed = new TreeSet<>(wanted);
        before.ifPresent(subscription -> followed.addAll(subscription.topics()));
        List<String> after = List.copyOf(followed);
        if (before.isPresent() && before.get().topics().equals(after)) {
            return new SubscribeResult.AlreadySo(before.get());
        }
        String email = before.map(Subscription::email).orElseGet(address::toString);
        return new SubscribeResult.Subscribed(
                new Subscription(id(address), email, after),
                before.map(Subscription::topics).orElse(null));
    }

    private static UnsubscribeResult unsubscribed(Subscription before, Collection<String> unwanted) {
        List<UnknownTopic> notFollowed = unknown(unwanted, before.topics());
        if (!notFollowed.isEmpty()) {
            return new UnsubscribeResult.NotFollowed(before, notFollowed);
        }
        List<String> rest = before.topics().stream()
                .filter(topic -> !unwanted.contains(topic))
                .toList();
        return unwanted.isEmpty() || rest.isEmpty()
                ? new UnsubscribeResult.Unsubscribed(before)
                : new UnsubscribeResult.FollowsLess(new Subscription(before.id(), before.email(), rest));
    }

    private static List<UnknownTopic> unknown(Collection<String> wanted, Collection<String> known) {
        return wanted.stream()
                .filter(topic -> !known.contains(topic))
                .distinct()
                .map(topic -> new UnknownTopic(topic, NearestNames.of(topic, known)))
                .toList();
    }

    /** Whoever shares no more than the domain is somebody else. */
    private List<String> nearest(MailAddress.Valid valid) {
        String wanted = valid.address().local();
        List<String> alike = existing.stream()
                .map(Subscription::email)
                .filter(email -> !NearestNames.of(wanted, List.of(local(email))).isEmpty())
                .toList();
        return NearestNames.of(valid.address().toString(), alike);
    }

    private static String local(String email) {
        return email.substring(0, Math.max(0, email.lastIndexOf('@')));
    }
}
