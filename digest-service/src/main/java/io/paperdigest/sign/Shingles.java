package io.paperdigest.sign;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The runs of a few words or letters in a text, as a set of hashes: how much of their wording two texts share. */
public final class Shingles {

    private static final int WORDS = 3;
    private static final int LETTERS = 3;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** Sorted, without repetition. */
    private final long[] hashes;

    private Shingles(long[] hashes) {
        this.hashes = hashes;
    }

    /** Of a text's words, folded, three by three; empty when there are fewer. */
    public static Shingles of(List<String> words) {
        return of(words, WORDS);
    }

    /** Of a text's words, folded, so many at a time; empty when there are fewer. */
    static Shingles of(List<String> words, int width) {
        return new Shingles(distinct(hashes(words, width)));
    }

    /** The hashes of a text's runs of so many words, folded, in their order, evenly spread; empty when there are fewer. */
    static long[] hashes(List<String> words, int width) {
        int[] ofWords = hashesOf(words);
        long[] hashes = new long[Math.max(0, ofWords.length - width + 1)];
        for (int start = 0; start < hashes.length; start++) {
            hashes[start] = hash(ofWords, start, start + width);
        }
        return hashes;
    }

    private static int[] hashesOf(List<String> words) {
        int[] hashes = new int[words.size()];
        for (int at = 0; at < hashes.length; at++) {
            hashes[at] = words.get(at).hashCode();
        }
        return hashes;
    }

    /** Of the letters of a text's words, folded, three by three, where a word begins and ends included. */
    public static Shingles ofLetters(List<String> words) {
        return new Shingles(distinct(hashesOfLetters(words)));
    }

    /** In their order. */
    static long[] hashesOfLetters(List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        return IntStream.rangeClosed(0, text.length() - LETTERS)
                .mapToLong(start ->
                        (long) text.charAt(start) << 32 | (long) text.charAt(start + 1) << 16 | text.charAt(start + 2))
                .toArray();
    }

    /** Sorts in place. */
    private static long[] distinct(long[] hashes) {
        Arrays.sort(hashes);
        int size = 0;
        for (int at = 0; at < hashes.length; at++) {
            if (at == 0 || hashes[at] != hashes[at - 1]) {
                hashes[size++] = hashes[at];
            }
        }
        return Arrays.copyOf(hashes, size);
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

    /** The hash of a few words, evenly spread. */
    static long hash(List<String> words) {
        int[] hashes = hashesOf(words);
        return hash(hashes, 0, hashes.length);
    }

    /** Words that differ little must not give sums that are equal, so each is spread over all bits first. */
    private static long hash(int[] words, int from, int to) {
        long hash = 0;
        for (int at = from; at < to; at++) {
            hash = scramble(hash + GOLDEN + words[at]);
        }
        return hash;
    }

    /** The finaliser of SplitMix64. */
    static long scramble(long hash) {
        long h = hash;
        h = (h ^ (h >>> 30)) * 0xbf58476d1ce4e5b9L;
        h = (h ^ (h >>> 27)) * 0x94d049bb133111ebL;
        return h ^ (h >>> 31);
    }
}
