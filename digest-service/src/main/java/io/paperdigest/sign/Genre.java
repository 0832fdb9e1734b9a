package io.paperdigest.sign;

import java.util.List;
import java.util.Set;

/** What kind of contribution a paper is: one library writes it into the title, another doesn't. */
public final class Genre {

    private static final Set<String> WORDS = Set.of(
            "abstract",
            "demo",
            "demonstration",
            "description",
            "experience",
            "extended",
            "invited",
            "keynote",
            "panel",
            "paper",
            "poster",
            "session",
            "summary",
            "tutorial",
            "version");

    /** What a journal says of a piece behind its title. */
    private static final List<List<String>> ENDINGS = List.of(
            List.of("book", "review"),
            List.of("guest", "editorial"),
            List.of("guest", "editors", "foreword"),
            List.of("guest", "editors", "introduction"));

    private static final int ENOUGH = 2;

    private Genre() {}

    /** A title's words without those that name a genre; all of them, should hardly any be left. */
    public static List<String> without(List<String> words) {
        List<String> others = withoutEnding(words).stream()
                .filter(word -> !WORDS.contains(word))
                .toList();
        return others.size() < ENOUGH ? words : others;
    }

    private static List<String> withoutEnding(List<String> words) {
        for (List<String> ending : ENDINGS) {
            int start = words.size() - ending.size();
            if (start >= 0 && words.subList(start, words.size()).equals(ending)) {
                return words.subList(0, start);
            }
        }
        return words;
    }
}
