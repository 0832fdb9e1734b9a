package io.paperdigest.topics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that topics ask for, and how many papers had each. Forgets those that no topic asks for any more. */
final class Lexicon {

    private static final int AT_FIRST = 1024;

    private final Map<String, Map<String, Word>> words = new HashMap<>();
    private final BitSet taken = new BitSet();
    private int[] users = new int[AT_FIRST];
    private int[] seen = new int[AT_FIRST];
    private int[] born = new int[AT_FIRST];
    private int papers;

    /** The word, for one more use. */
    Word use(String field, String text) {
        Word word = words.computeIfAbsent(field, f -> new HashMap<>()).computeIfAbsent(text, t -> added(field, t));
        users[word.number()]++;
        return word;
    }

    private Word added(String field, String text) {
        int number = taken.nextClearBit(0);
        taken.set(number);
        if (number >= users.length) {
            users = Arrays.copyOf(users, 2 * number);
            seen = Arrays.copyOf(seen, 2 * number);
            born = Arrays.copyOf(born, 2 * number);
        }
        seen[number] = 0;
        born[number] = papers;
        return new Word(field, text, number);
    }

    /** One use less; the word is forgotten with the last. */
    void release(Word word) {
        users[word.number()]--;
        if (users[word.number()] == 0) {
            words.getOrDefault(word.field(), Map.of()).remove(word.text());
            taken.clear(word.number());
        }
    }

    /** The words of a field; null where no topic asks for any. */
    @Nullable
    Map<String, Word> of(String field) {
        return words.get(field);
    }

    /** More than any word's number. */
    int numbers() {
        return users.length;
    }

    /** How many words there are. */
    int size() {
        return taken.cardinality();
    }

    /** One more paper was read. */
    void read() {
        papers++;
    }

    /** How many papers were read. */
    int papers() {
        return papers;
    }

    /** The paper that was read last has it. */
    void saw(Word word) {
        seen[word.number()]++;
    }

    /** Which share of papers has it, as far as is known: a word nobody has read yet is thought to be rather rare. */
    double share(Word word) {
        return Share.of(seen[word.number()], papers - born[word.number()]);
    }
}
