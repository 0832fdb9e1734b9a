package io.paperdigest.identity;

import io.paperdigest.events.DecisionWithdrawal;
import io.paperdigest.events.IdentityDecision;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/**
 * What operators decided, in the order in which they did. On a pair of listings the last decision holds that was not
 * withdrawn. The same decision or withdrawal again changes nothing. All are kept in memory: they are made by hand.
 */
public final class Decisions {

    private final Map<String, Ruling> taken = new LinkedHashMap<>();
    private final Map<String, Ruling> holding = new LinkedHashMap<>();
    /** By listing and partner, in the order they were taken. */
    private final Map<String, Map<String, List<Ruling>>> rulings = new HashMap<>();

    /** Takes a decision in; false when it is known. */
    public boolean add(IdentityDecision decision) {
        Ruling ruling = new Ruling(taken.size(), decision);
        if (taken.putIfAbsent(decision.id(), ruling) != null) {
            return false;
        }
        holding.put(decision.id(), ruling);
        eachPair(decision, (listing, other) -> on(listing, other).add(ruling));
        return true;
    }

    /** The decision that no longer holds; empty when it is unknown, or did not hold any more. */
    public Optional<IdentityDecision> withdraw(DecisionWithdrawal withdrawal) {
        Optional<Ruling> withdrawn = Optional.ofNullable(holding.remove(withdrawal.decision()));
        withdrawn.ifPresent(ruling -> eachPair(ruling.decision(), (listing, other) -> forget(listing, other, ruling)));
        return withdrawn.map(Ruling::decision);
    }

    /** Those that hold, in the order in which they were taken. */
    public List<IdentityDecision> inForce() {
        return holding.values().stream().map(Ruling::decision).toList();
    }

    /** Whether a decision that holds concerns a listing. */
    boolean concern(String listing) {
        return rulings.containsKey(listing);
    }

    /** What holds between a listing and others, by their keys. */
    Map<String, Ruling> on(String listing) {
        Map<String, Ruling> last = new TreeMap<>();
        partners(listing).forEach((other, all) -> last.put(other, all.getLast()));
        return last;
    }

    /** The listings that are decided to be of one paper with this one. */
    List<String> joined(String listing) {
        if (!concern(listing)) {
            return List.of();
        }
        return partners(listing).entrySet().stream()
                .filter(partner -> partner.getValue().getLast().joins())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, List<Ruling>> partners(String listing) {
        return rulings.getOrDefault(listing, Collections.emptyMap());
    }

    private List<Ruling> on(String listing, String other) {
        return rulings.computeIfAbsent(listing, key -> new TreeMap<>())
                .computeIfAbsent(other, key -> new ArrayList<>());
    }

    private void forget(String listing, String other, Ruling ruling) {
        on(listing, other).remove(ruling);
        partners(listing).values().removeIf(List::isEmpty);
        rulings.values().removeIf(Map::isEmpty);
    }

    /** Each pair both ways. */
    private static void eachPair(IdentityDecision decision, BiConsumer<String, String> each) {
        for (String listing : Set.copyOf(decision.listings())) {
            for (String other : Set.copyOf(decision.others())) {
                each.accept(listing, other);
                each.accept(other, listing);
            }
        }
    }
}
