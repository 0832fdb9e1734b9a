package io.paperdigest.topology;

import com.carrotsearch.hppc.IntArrayList;
import com.carrotsearch.hppc.LongHashSet;
import com.carrotsearch.hppc.LongIntHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which listings bear a link, by their numbers; some 25 bytes of memory a link. It is worked out anew from the listings
 * at each start, so it has no store: there are ten links a listing, and nearly all are borne by one. Should two links have
 * the same hash (64 bits: one chance in 40,000 that any two of thirty million do), their listings are shown to each other,
 * share no link, and nothing follows.
 */
final class LinkIndex {

    /** Each grows by itself: doubling one map of all would hold everything up. */
    private static final int SEGMENTS = 64;

    private static final int SEGMENT_SHIFT = Long.SIZE - Integer.numberOfTrailingZeros(SEGMENTS);

    private static final int NONE = Integer.MIN_VALUE;

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    /** By hash: the only bearer's number, or the complement of a place in {@link #several}. */
    private final LongIntHashMap[] segments =
            Stream.generate(LongIntHashMap::new).limit(SEGMENTS).toArray(LongIntHashMap[]::new);

    /** Ascending each. */
    private final List<IntArrayList> several = new ArrayList<>();

    /** Few, and asked for with each link of each listing: a lookup among all links would leave the processor's cache. */
    private final LongHashSet marked = new LongHashSet();

    /** The numbers that bear a link, ascending; none when it is marked. */
    int[] numbers(long link) {
        int entry = entry(link);
        if (entry >= 0) {
            return new int[] {entry};
        }
        return entry == NONE ? new int[0] : several.get(~entry).toArray();
    }

    /** Once more is the same as once; a link that is marked stays so. */
    void add(long link, int number) {
        int entry = entry(link);
        if (entry == NONE) {
            addFirst(link, number);
        } else if (entry < 0) {
            insert(several.get(~entry), number);
        } else if (entry != number) {
            segment(link).put(link, ~several.size());
            several.add(IntArrayList.from(Math.min(entry, number), Math.max(entry, number)));
        }
    }

    private void addFirst(long link, int number) {
        if (!isMarked(link)) {
            segment(link).put(link, number);
        }
    }

    /** Nearly always at the end: numbers are given away in ascending order. */
    private static void insert(IntArrayList numbers, int number) {
        int place = Arrays.binarySearch(numbers.buffer, 0, numbers.size(), number);
        if (place < 0) {
            numbers.insert(-place - 1, number);
        }
    }

    boolean isMarked(long link) {
        return marked.contains(link);
    }

    void mark(long link) {
        marked.add(link);
        int entry = entry(link);
        segment(link).remove(link);
        if (entry < 0 && entry != NONE) {
            several.get(~entry).release();
        }
    }

    private int entry(long link) {
        return segment(link).getOrDefault(link, NONE);
    }

    private LongIntHashMap segment(long link) {
        return segments[(int) (link >>> SEGMENT_SHIFT)];
    }

    /** FNV-1a over the characters, and the finaliser of SplitMix64, so that each bit depends on all of them. */
    static long hash(String link) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < link.length(); i++) {
            hash = (hash ^ link.charAt(i)) * FNV_PRIME;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        return hash ^ (hash >>> 31);
    }
}
