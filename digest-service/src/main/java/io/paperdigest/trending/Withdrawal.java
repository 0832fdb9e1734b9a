package io.paperdigest.trending;

import io.paperdigest.events.Paper.Appearance;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether a paper was withdrawn: when the last listing of some source says so. Sources that go on listing it don't know
 * better; the source that said so does, when it lists the paper again without saying so.
 */
public final class Withdrawal {

    private Withdrawal() {}

    /**
     * Whether the last listing of some source says so.
     *
     * @param listings a paper's, in the order of (seen, key); held ones are no evidence, and should be left out
     */
    public static boolean of(Collection<Appearance> listings) {
        Map<String, Boolean> last = new HashMap<>();
        listings.forEach(listing -> last.put(listing.source(), listing.withdraws()));
        return last.containsValue(true);
    }
}
