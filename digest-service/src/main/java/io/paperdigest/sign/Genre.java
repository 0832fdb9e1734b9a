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

    private static final int ENOUGH = 2;

    private Genre() {}

    /** A title's words without those that name a genre; all of them, should hardly any be left. */
    public static List<String> without(List<String> words) {
        List<String> others =
                words.stream().filter(word -> !WORDS.contains(word)).toList();
        return others.size() < ENOUGH ? words : others;
    }
}
