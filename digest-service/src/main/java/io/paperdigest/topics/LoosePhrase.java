package io.paperdigest.topics;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;

/**
 * Words close by, in any order. Whether it holds is counted here, as Lucene does, unless a word stands in it twice;
 * where it stands, Lucene says, whose rules for that are its own.
 *
 * @param words two or more
 * @param distances of each word from the first in the phrase, which has 0
 * @param slop how much further the words may be apart, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // there are many of them, and nobody compares them
record LoosePhrase(Word[] words, int[] distances, int slop) implements Condition {

    @Override
    public boolean holds(ReadPaper paper) {
        for (Word word : words) {
            if (!word.holds(paper)) {
                return false;
            }
        }
        return distinct() ? fits(paper) : paper.lucene().matches(query());
    }

    private boolean distinct() {
        return Set.copyOf(Arrays.asList(words)).size() == words.length;
    }

    /** Whether some window has each word: the one that is furthest behind moves on, until one has no place left. */
    private boolean fits(ReadPaper paper) {
        int[] places = new int[words.length];
        Arrays.setAll(places, i -> paper.first(words[i]));
        while (true) {
            int behind = 0;
            int ahead = 0;
            for (int i = 1; i < places.length; i++) {
                behind = start(paper, places, i) < start(paper, places, behind) ? i : behind;
                ahead = start(paper, places, i) > start(paper, places, ahead) ? i : ahead;
            }
            if (start(paper, places, ahead) - start(paper, places, behind) <= slop) {
                return true;
            }
            places[behind] = paper.next(places[behind]);
            if (places[behind] < 0) {
                return false;
            }
        }
    }

    /** Where the phrase would begin if this word stood where the phrase has it. */
    private int start(ReadPaper paper, int[] places, int i) {
        return paper.position(places[i]) - distances[i];
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        paper.lucene().mark(query(), spans);
    }

    private PhraseQuery query() {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder().setSlop(slop);
        for (int i = 0; i < words.length; i++) {
            phrase.add(new Term(words[i].field(), words[i].text()), distances[i]);
        }
        return phrase.build();
    }

    @Override
    public void words(Consumer<Word> each) {
        for (Word word : words) {
            each.accept(word);
        }
    }
}
