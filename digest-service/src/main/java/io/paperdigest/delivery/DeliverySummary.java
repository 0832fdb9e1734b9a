package io.paperdigest.delivery;

import io.paperdigest.events.Delivery;
import io.paperdigest.events.Delivery.State;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An edition's deliveries, counted: every planned one is in exactly one of the other numbers.
 *
 * @param planned how many there are
 * @param pending not handed to the server
 * @param accepted taken by the server, in any run
 * @param deferred refused for now
 * @param bounced refused for good
 * @param suppressed not sent, since the subscriber left
 * @param uncertain handed over without an answer
 * @param sentNow how many of the accepted were taken in this run
 * @param waiting why some are to be handed over by the next run, such as those put off; null when none is, or none was
 *     tried
 */
public record DeliverySummary(
        int planned,
        int pending,
        int accepted,
        int deferred,
        int bounced,
        int suppressed,
        int uncertain,
        int sentNow,
        @Nullable String waiting) {

    /** @throws IllegalArgumentException when the numbers don't add up */
    public DeliverySummary {
        if (planned != pending + accepted + deferred + bounced + suppressed + uncertain) {
            throw new IllegalArgumentException(planned + " planned deliveries are not " + pending + " pending + "
                    + accepted + " accepted + " + deferred + " deferred + " + bounced + " bounced + " + suppressed
                    + " suppressed + " + uncertain + " uncertain");
        }
        if (sentNow < 0 || sentNow > accepted) {
            throw new IllegalArgumentException(sentNow + " sent now are not among " + accepted + " accepted");
        }
    }

    /**
     * Counts.
     *
     * @param deliveries all of an edition; one that is attempted counts as uncertain, since its process ended
     * @param sentNow how many were accepted in this run
     */
    static DeliverySummary of(Collection<Delivery> deliveries, int sentNow) {
        Map<State, Integer> count =
                deliveries.stream().collect(Collectors.toMap(Delivery::state, delivery -> 1, Integer::sum));
        Function<State, Integer> in = state -> count.getOrDefault(state, 0);
        return new DeliverySummary(
                deliveries.size(),
                in.apply(State.PENDING),
                in.apply(State.ACCEPTED),
                in.apply(State.DEFERRED),
                in.apply(State.BOUNCED),
                in.apply(State.SUPPRESSED),
                in.apply(State.UNCERTAIN) + in.apply(State.ATTEMPTED),
                sentNow,
                waiting(deliveries));
    }

    private static @Nullable String waiting(Collection<Delivery> deliveries) {
        return deliveries.stream()
                .filter(Deliveries::isOpen)
                .flatMap(delivery -> Stream.ofNullable(delivery.reason()))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** For people: {@code 2 sent, 10 already sent, 1 bounced}. */
    public String words() {
        List<String> words = new ArrayList<>();
        words.add(sentNow + " sent");
        add(words, accepted - sentNow, "already sent");
        add(words, pending, "waiting");
        add(words, deferred, "put off by the mail server");
        add(words, bounced, "bounced");
        add(words, suppressed, "unsubscribed before it was sent");
        add(words, uncertain, "uncertain");
        return String.join(", ", words);
    }

    private static void add(List<String> words, int count, String word) {
        if (count > 0) {
            words.add(count + " " + word);
        }
    }
}
