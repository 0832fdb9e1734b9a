package io.paperdigest.sign;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
        int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
        return new Shingles(distinct(IntStream.rangeClosed(0, hashes.length - width)
                .mapToLong(start -> hash(hashes, start, start + width))));
    }

    /** Of the letters of a text's words, folded, three by three, where a word begins and ends included. */
    public static Shingles ofLetters(List<String> words) {
        String text = " " + String.join(" ", words) + " ";
        return new Shingles(distinct(IntStream.rangeClosed(0, text.length() - LETTERS)
                .mapToLong(start -> (long) text.charAt(start) << 32
                        | (long) text.charAt(start + 1) << 16
                        | text.charAt(start + 2))));
    }

    private static long[] distinct(LongStream hashes) {
        return hashes.sorted().distinct().toArray();
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

    /** The shingles' hashes, evenly spread when they are of words; not to be changed. */
    long[] hashes() {
        return hashes;
    }

    /** The hash of a few words, evenly spread. */
    static long hash(List<String> words) {
        int[] hashes = words.stream().mapToInt(String::hashCode).toArray();
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
