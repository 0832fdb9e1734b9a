package io.paperdigest.topics;

import java.util.Arrays;

/**
 * Finds where a loose phrase of distinct words stands, match for match as Lucene does: the word that is furthest behind
 * moves on, and a match is as short as it gets before another word is behind. A word's start is where the phrase would
 * begin if the word stood in it as written.
 */
final class LooseWindow {

    private static final int NOBODY = -1;

    private final LoosePhrase phrase;
    private final ReadPaper paper;
    private final int[] places;
    private int end = Integer.MIN_VALUE;
    private int mover = NOBODY;
    private Span moverSpan = new Span(0, 0);
    private boolean over;

    /** @param paper it has each of the words */
    LooseWindow(LoosePhrase phrase, ReadPaper paper) {
        this.phrase = phrase;
        this.paper = paper;
        this.places = new int[phrase.words().length];
        Arrays.setAll(places, i -> paper.first(phrase.words()[i]));
        for (int i = 0; i < places.length; i++) {
            end = Math.max(end, start(i));
        }
    }

    /** Moves on to the next match; false when there is none. */
    boolean next() {
        while (!over) {
            mover = behind(NOBODY);
            int next = start(behind(mover));
            int length = Integer.MAX_VALUE;
            do {
                moverSpan = paper.span(places[mover]);
                length = Math.min(length, end - start(mover));
                over = !move();
            } while (!over && start(mover) <= next);
            if (length <= phrase.slop()) {
                return true;
            }
        }
        return false;
    }

    private boolean move() {
        int next = paper.next(places[mover]);
        if (next < 0) {
            return false;
        }
        places[mover] = next;
        end = Math.max(end, start(mover));
        return true;
    }

    /** Which word is furthest behind, all but one; of two, the one that comes first in the phrase. */
    private int behind(int butOne) {
        int behind = NOBODY;
        for (int i = 0; i < places.length; i++) {
            if (i != butOne && (behind == NOBODY || before(i, behind))) {
                behind = i;
            }
        }
        return behind;
    }

    private boolean before(int one, int other) {
        int by = start(one) - start(other);
        return by < 0 || (by == 0 && phrase.distances()[one] < phrase.distances()[other]);
    }

    private int start(int i) {
        return paper.position(places[i]) - phrase.distances()[i];
    }

    /** From the first to the last character of the match, with what the word that moved on has left behind. */
    Span span() {
        int first = moverSpan.start();
        int last = moverSpan.end();
        for (int i = 0; i < places.length; i++) {
            Span here = paper.span(places[i]);
            first = Math.min(first, here.start());
            last = i == mover ? last : Math.max(last, here.end());
        }
        return new Span(first, last);
    }
}
