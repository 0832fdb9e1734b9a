package io.paperdigest.ingest.parse;

import io.paperdigest.ingest.text.Characters;
import io.paperdigest.ingest.text.TextCleaner;

/** Makes entries of titles and abstracts; what no listing could hold becomes a malformed one, with its reason. */
public final class EntryText {

    /** More than this, in chars, is no title and abstract, and would not fit a record. */
    public static final int LONGEST = 100_000;

    private EntryText() {}

    /** The entry for a paper: found when people can read its title. */
    public static Entry entry(int ordinal, String place, FoundPaper paper) {
        long length = (long) paper.title().length()
                + paper.abstractText().length()
                + paper.authors().stream().mapToLong(String::length).sum();
        String content = paper.title() + "\n" + paper.abstractText();
        if (length > LONGEST) {
            return malformed(ordinal, place, "an entry of " + length + " characters, more than " + LONGEST, content);
        }
        if (!isReadable(paper.title())) {
            return malformed(ordinal, place, "a title without a letter or digit", content);
        }
        return new Entry.Found(ordinal, place, paper);
    }

    /** A malformed entry, its content bounded. */
    public static Entry malformed(int ordinal, String place, String reason, String content) {
        return new Entry.Malformed(ordinal, place, reason, Characters.clip(content, LONGEST));
    }

    private static boolean isReadable(String title) {
        return TextCleaner.clean(title).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
