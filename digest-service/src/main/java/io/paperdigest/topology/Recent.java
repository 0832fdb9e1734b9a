package io.paperdigest.topology;

import java.util.LinkedHashMap;
import java.util.Map;

/** Holds the entries that were asked for last. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;
    private static final float LOAD = 0.75f;

    private final int most;

    /** @param most how many it holds, at least 1 */
    Recent(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
