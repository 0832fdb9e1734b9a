package io.paperdigest.digest;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Fills lines of 72 columns. */
final class TextColumns {

    /** How wide a line is at most, unless it is a URL. */
    static final int WIDTH = 72;

    private static final Pattern SPACE = Pattern.compile(" ");

    private static final Set<UnicodeScript> WIDE = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private final StringBuilder text = new StringBuilder();

    /** A paragraph whose every line is indented alike. */
    void paragraph(String indent, String words) {
        hanging(indent, indent, words);
    }

    /** A paragraph whose first line begins differently; nothing for a blank one. */
    void hanging(String first, String rest, String words) {
        String line = first;
        boolean empty = true;
        for (String piece : pieces(words, WIDTH - Math.max(width(first), width(rest)))) {
            String joined = line + (empty ? "" : " ") + piece;
            if (width(joined) > WIDTH) {
                add(line);
                joined = rest + piece;
            }
            line = joined;
            empty = false;
        }
        if (!empty) {
            add(line);
        }
    }

    /** A line that is never broken. */
    void url(String indent, String url) {
        add(indent + url);
    }

    void blank() {
        add("");
    }

    /** The line that mail readers know as the beginning of what isn't the message. */
    void signature() {
        text.append("-- \n");
    }

    @Override
    public String toString() {
        return text.toString();
    }

    /** How many columns a text takes: two for each East Asian wide character and emoji, none for a combining mark. */
    static int width(String text) {
        return text.codePoints().map(TextColumns::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = WIDE.contains(UnicodeScript.of(c)) || isWidePunctuation(c) || Character.isEmojiPresentation(c);
        return wide ? 2 : 1;
    }

    private static boolean isWidePunctuation(int c) {
        return (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF01 && c <= 0xFF60) || (c >= 0xFFE0 && c <= 0xFFE6);
    }

    /** The words; one that fits on no line in pieces that do. */
    private static List<String> pieces(String words, int room) {
        List<String> pieces = new ArrayList<>();
        SPACE.splitAsStream(words).filter(word -> !word.isEmpty()).forEach(word -> {
            String left = word;
            while (width(left) > room) {
                int end = fitting(left, room);
                pieces.add(left.substring(0, end));
                left = left.substring(end);
            }
            pieces.add(left);
        });
        return pieces;
    }

    private static int fitting(String word, int room) {
        int end = 0;
        while (end < word.length() && width(word.substring(0, word.offsetByCodePoints(end, 1))) <= room) {
            end = word.offsetByCodePoints(end, 1);
        }
        return Math.max(end, word.offsetByCodePoints(0, 1));
    }

    private void add(String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
