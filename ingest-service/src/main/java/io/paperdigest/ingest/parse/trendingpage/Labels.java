package io.paperdigest.ingest.parse.trendingpage;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Tells titles from abstracts. Lines come in turn, so one line's looks may be wrong (a short abstract, a long title)
 * as long as its neighbours' are right; where a line is missing, breaking the turn once costs less than reading
 * everything behind it the wrong way round. The labelling with the least cost is found by Viterbi's algorithm over two
 * labels.
 *
 * <p>Costs are in points. A line's looks are worth up to 8 for its length against the page's own dividing length, and
 * up to {@link Evidence#MOST} for its punctuation; a break of the turn costs {@link #BREAK}: a short line without a
 * sentence (15) is rather a second lone title (two breaks) than an abstract. Two bytes and two bits a
 * line are kept.
 */
final class Labels {

    /** A page with more lines is no list of papers. */
    static final int MOST_LINES = 1_000_000;

    private static final int BREAK = 7;
    private static final int LENGTH_POINTS = 8;
    private static final int SIZES = 256;
    private static final int USUAL_DIVIDE = size(260);
    private static final int LEAST_DIVIDE = size(48);
    private static final int MOST_DIVIDE = size(420);
    private static final int FEW_LINES = 8;
    private static final int PROSE = size(120);

    private byte[] sizes = new byte[1024];
    private byte[] points = new byte[1024];
    private final int[] histogram = new int[SIZES];
    private int lines;

    /** Takes the next line that is not blank. */
    void add(Line line) {
        if (lines == sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * lines);
            points = Arrays.copyOf(points, 2 * lines);
        }
        int size = Math.min(SIZES - 1, Evidence.size(line));
        histogram[size]++;
        sizes[lines] = (byte) size;
        points[lines++] = (byte) Evidence.punctuation(line);
    }

    int lines() {
        return lines;
    }

    /** For each line whether it is a title. */
    BitSet titles() {
        int divide = divide();
        BitSet titleAfterBreak = new BitSet(lines);
        BitSet abstractAfterBreak = new BitSet(lines);
        int title = 0;
        int abstractText = BREAK; // A page begins with a title.
        for (int i = 0; i < lines; i++) {
            int looks = looks(i, divide);
            if (i > 0) {
                int turnToTitle = abstractText;
                int turnToAbstract = title;
                titleAfterBreak.set(i, title + BREAK < turnToTitle);
                abstractAfterBreak.set(i, abstractText + BREAK < turnToAbstract);
                int toTitle = Math.min(turnToTitle, title + BREAK);
                int toAbstract = Math.min(turnToAbstract, abstractText + BREAK);
                title = toTitle;
                abstractText = toAbstract;
            }
            title += Math.max(0, looks);
            abstractText += Math.max(0, -looks);
        }
        return walkBack(title <= abstractText, titleAfterBreak, abstractAfterBreak);
    }

    /** Whether what stands below the titles is prose for the most part. A list of words or a table is no page of papers. */
    boolean arePapers(BitSet titles) {
        int abstracts = 0;
        int prose = 0;
        for (int i = titles.nextClearBit(0); i < lines; i = titles.nextClearBit(i + 1)) {
            abstracts++;
            prose += points[i] > 0 || (sizes[i] & 0xff) >= PROSE ? 1 : 0;
        }
        return abstracts > 0 && 2 * prose >= abstracts;
    }

    private BitSet walkBack(boolean lastIsTitle, BitSet titleAfterBreak, BitSet abstractAfterBreak) {
        BitSet titles = new BitSet(lines);
        boolean title = lastIsTitle;
        for (int i = lines - 1; i >= 0; i--) {
            titles.set(i, title);
            boolean broken = title ? titleAfterBreak.get(i) : abstractAfterBreak.get(i);
            title = broken == title;
        }
        return titles;
    }

    /** Above 0 for an abstract, below for a title. */
    private int looks(int line, int divide) {
        int octaves = (sizes[line] & 0xff) - divide;
        int length = Math.clamp(octaves / 2, -LENGTH_POINTS, LENGTH_POINTS);
        return length + points[line];
    }

    /** The length that divides the page's short lines from its long ones best (Otsu), within reason. */
    private int divide() {
        if (lines < FEW_LINES) {
            return USUAL_DIVIDE;
        }
        long sum = 0;
        for (int s = 0; s < SIZES; s++) {
            sum += (long) s * histogram[s];
        }
        double best = -1;
        int divide = USUAL_DIVIDE;
        long below = 0;
        long sumBelow = 0;
        for (int s = 0; s < SIZES - 1; s++) {
            below += histogram[s];
            sumBelow += (long) s * histogram[s];
            if (below == 0 || below == lines) {
                continue;
            }
            double distance = (double) sumBelow / below - (double) (sum - sumBelow) / (lines - below);
            double between = (double) below * (lines - below) * distance * distance;
            if (between > best) {
                best = between;
                divide = middleOfGap(s);
            }
        }
        return Math.clamp(divide, LEAST_DIVIDE, MOST_DIVIDE);
    }

    private int middleOfGap(int size) {
        int next = size + 1;
        while (next < SIZES - 1 && histogram[next] == 0) {
            next++;
        }
        return (size + next) / 2;
    }

    private static int size(int bytes) {
        return (int) Math.round(Evidence.STEPS * Math.log(bytes) / Math.log(2));
    }
}
