package io.paperdigest.sign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The runs of three words in a text, as a set of hashes: how much of their wording two texts share. */
public final class Shingles {

    private static final int WIDTH = 3;

    /** Sorted, without repetition. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of a text's words, folded; empty when there are fewer than three. */
    public static Shingles of(List<String> words) {
        return new Shingles(IntStream.rangeClosed(0, words.size() - WIDTH)
                .mapToLong(start -> hash(words.subList(start, start + WIDTH)))
                .sorted()
                .distinct()
                .toArray());
    }

    public int size() {
        return hashes.length;
    }

    /** How many shingles both have. */
    public int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < hashes.length && j < other.hashes.length; ) {
            int order = Long.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The shingles with the smallest hashes: texts that share much of their wording share some of these. */
    LongStream smallest(int count) {
        return Arrays.stream(hashes).limit(count);
    }

    /** Words that differ little must not give sums that are equal, so each is spread over all bits first. */
    private static long hash(List<String> words) {
        long hash = 0;
        for (String word : words) {
            hash = scramble(hash + 0x9e3779b97f4a7c15L + word.hashCode());
        }
        return hash;
    }

    /** The finaliser of SplitMix64: the smallest hashes are a fair sample. */
    private static long scramble(long hash) {
        long h = hash;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }
}
