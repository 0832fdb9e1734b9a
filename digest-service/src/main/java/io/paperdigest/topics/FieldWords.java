package io.paperdigest.topics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What topics ask for in one field: words, and patterns that take words. Which patterns take a word is found out when a
 * paper has it for the first time, and then known.
 */
final class FieldWords {

    /** Papers never run out of new words; those that come again are soon known again. */
    private static final int MOST_KNOWN = 100_000;

    private static final Word[] NONE = {};

    private final Map<String, Word> words = new HashMap<>();
    private final Map<WordPattern, Word> patterns = new HashMap<>();
    private final Map<String, List<Word>> byStart = new HashMap<>();
    private final Map<String, Word[]> known = new HashMap<>();

    /** The word with this text, added when it is not there. */
    Word use(String text, Function<String, Word> added) {
        return words.computeIfAbsent(text, added);
    }

    /** Any word that a pattern takes, added when it is not there. */
    Word use(WordPattern pattern, Function<WordPattern, Word> added) {
        Word word = patterns.get(pattern);
        if (word == null) {
            word = added.apply(pattern);
            patterns.put(pattern, word);
            byStart.computeIfAbsent(pattern.start(), start -> new ArrayList<>()).add(word);
            known.clear();
        }
        return word;
    }

    void remove(Word word) {
        WordPattern pattern = word.pattern();
        if (pattern == null) {
            words.remove(word.text());
            return;
        }
        patterns.remove(pattern);
        byStart.computeIfPresent(pattern.start(), (start, same) -> {
            same.remove(word);
            return same.isEmpty() ? null : same;
        });
        known.clear();
    }

    /** The word with this text; null when no topic asks for it. */
    @Nullable
    Word word(String text) {
        return words.get(text);
    }

    /** The patterns that take a word. */
    Word[] patterns(String text) {
        if (patterns.isEmpty()) {
            return NONE;
        }
        Word[] taking = known.get(text);
        if (taking == null) {
            if (known.size() == MOST_KNOWN) {
                known.clear();
            }
            taking = taking(text);
            known.put(text, taking);
        }
        return taking;
    }

    private Word[] taking(String text) {
        List<Word> taking = new ArrayList<>();
        for (int letters = 0; letters <= text.length(); letters++) {
            for (Word word : byStart.getOrDefault(text.substring(0, letters), List.of())) {
                if (word.takes(text)) {
                    taking.add(word);
                }
            }
        }
        return taking.isEmpty() ? NONE : taking.toArray(NONE);
    }
}
