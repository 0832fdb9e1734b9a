package io.paperdigest.sign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of three words in a text, as a set of hashes: how much of their wording two texts share. */
public final class Shingles {

    private static final int WIDTH = 3;

    /** Sorted, without repetition. */
    private final int[] hashes;

    private Shingles(int[] hashes) {
        this.hashes = hashes;
    }

    /** Of a text's words, folded; empty when there are fewer than three. */
    public static Shingles of(List<String> words) {
        return new Shingles(IntStream.rangeClosed(0, words.size() - WIDTH)
                .map(start -> scramble(words.subList(start, start + WIDTH).hashCode()))
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
            int order = Integer.compare(hashes[i], other.hashes[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** The shingles with the smallest hashes: texts that share much of their wording share some of these. */
    IntStream smallest(int count) {
        return Arrays.stream(hashes).limit(count);
    }

    /** Spreads the bits, so that the smallest hashes are a fair sample. The finaliser of MurmurHash3. */
    private static int scramble(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
