package io.paperdigest.standalone.evaluation;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.identity.Identity;
import io.paperdigest.identity.MemoryIndex;
import io.paperdigest.sign.Signer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sends a set's listings through signing and identity, one by one, and reads what consumers would. */
final class Trial {

    private static final int EDITION = 1;

    private final Map<String, Canonical> canonical = new HashMap<>();
    private final Identity identity = new Identity(new MemoryIndex());

    private Trial() {}

    static SetScore of(LabelledSet set) {
        Trial trial = new Trial();
        set.listings().forEach(trial::add);
        Set<KeyPair> found = trial.pairs();
        found.removeIf(pair -> !set.judged().test(pair));
        Set<KeyPair> right = new HashSet<>(set.same());
        right.retainAll(found);
        return new SetScore(set, right.size(), without(found, right), without(set.same(), right));
    }

    private static List<KeyPair> without(Set<KeyPair> pairs, Set<KeyPair> others) {
        return pairs.stream()
                .filter(pair -> !others.contains(pair))
                .sorted(KeyPair.ORDER)
                .toList();
    }

    private void add(Listing listing) {
        identity.add(Signer.sign(listing), EDITION).changes().forEach(change -> canonical.put(change.id(), change));
    }

    /** All pairs of listings that are of one paper. */
    private Set<KeyPair> pairs() {
        Set<KeyPair> pairs = new HashSet<>();
        for (Canonical record : canonical.values()) {
            if (record instanceof Paper paper) {
                addPairs(
                        paper.listings().stream().map(Paper.Appearance::listing).toList(), pairs);
            }
        }
        return pairs;
    }

    private static void addPairs(List<String> keys, Set<KeyPair> pairs) {
        for (int b = 1; b < keys.size(); b++) {
            for (int a = 0; a < b; a++) {
                pairs.add(KeyPair.of(keys.get(a), keys.get(b)));
            }
        }
    }
}
