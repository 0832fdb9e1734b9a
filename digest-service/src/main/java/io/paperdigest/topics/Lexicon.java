package io.paperdigest.topics;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that topics ask for, and how many papers had each. Forgets those that no topic asks for any more. */
final class Lexicon {

    private static final int AT_FIRST = 1024;

    private final Map<String, FieldWords> fields = new HashMap<>();
    private final BitSet taken = new BitSet();
    private int lowestFree;
    private int[] users = new int[AT_FIRST];
    private int[] seen = new int[AT_FIRST];
    private int[] born = new int[AT_FIRST];
    private int papers;

    /** The word, for one more use. */
    Word use(String field, String text) {
        return used(in(field).use(text, t -> Word.of(field, t, added())));
    }

    /** Any word that a pattern takes, for one more use. */
    Word use(String field, WordPattern pattern) {
        return used(in(field).use(pattern, p -> Word.of(field, p, added())));
    }

    private FieldWords in(String field) {
        return fields.computeIfAbsent(field, f -> new FieldWords());
    }

    private Word used(Word word) {
        users[word.number()]++;
        return word;
    }

    private int added() {
        int number = taken.nextClearBit(lowestFree);
        taken.set(number);
        lowestFree = number + 1;
        if (number >= users.length) {
            users = Arrays.copyOf(users, 2 * number);
            seen = Arrays.copyOf(seen, 2 * number);
            born = Arrays.copyOf(born, 2 * number);
        }
        seen[number] = 0;
        born[number] = papers;
        return number;
    }

    /** One use less; the word is forgotten with the last. */
    void release(Word word) {
        int number = word.number();
        users[number]--;
        if (users[number] == 0) {
            in(word.field()).remove(word);
            taken.clear(number);
            lowestFree = Math.min(lowestFree, number);
        }
    }

    /** What topics ask for in a field; null where nothing was ever asked. */
    @Nullable
    FieldWords of(String field) {
        return fields.get(field);
    }

    /** More than any word's number. */
    int numbers() {
        return users.length;
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
