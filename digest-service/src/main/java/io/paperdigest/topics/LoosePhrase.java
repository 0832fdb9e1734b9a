package io.paperdigest.topics;

import java.util.function.Consumer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;

/**
 * Words close by, in any order. Where it stands is found here, as Lucene finds it, unless a word is in it twice beside
 * others: whether and where that stands, Lucene says, whose rules for it are its own.
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
        return distinct() ? new LooseWindow(this, paper).next() : paper.lucene().matches(query());
    }

    private boolean distinct() {
        for (int i = 1; i < words.length; i++) {
            for (int before = 0; before < i; before++) {
                if (words[i] == words[before]) {
                    return false;
                }
            }
        }
        return true;
    }

    @Override
    public void mark(ReadPaper paper, Consumer<Span> spans) {
        if (!distinct()) {
            paper.lucene().mark(query(), spans);
            return;
        }
        LooseWindow window = new LooseWindow(this, paper);
        while (window.next()) {
            spans.accept(window.span());
        }
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
