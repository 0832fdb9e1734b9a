package io.paperdigest.standalone.cli;

import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * How many columns of a terminal text takes, after Unicode's East Asian Width: two for an ideograph or an emoji, none
 * for a combining mark.
 */
public final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.HANGUL,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.YI);

    private DisplayWidth() {}

    /** The width of text in columns. */
    static int of(String text) {
        BreakIterator characters = characters(text);
        int width = 0;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            width += ofCharacter(text.substring(start, end));
        }
        return width;
    }

    /** The text, cut to a width with "…" at its end; unchanged when it fits. */
    public static String cut(String text, int columns) {
        if (of(text) <= columns) {
            return text;
        }
        BreakIterator characters = characters(text);
        int width = 1;
        int start = characters.first();
        for (int end = characters.next(); end != BreakIterator.DONE; start = end, end = characters.next()) {
            width += ofCharacter(text.substring(start, end));
            if (width > columns) {
                break;
            }
        }
        return text.substring(0, start).stripTrailing() + "…";
    }

    /** The text, filled with spaces to a width; unchanged when it is wider. */
    static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** One user-perceived character: as wide as the widest of its code points. */
    private static int ofCharacter(String character) {
        return character.codePoints().map(DisplayWidth::ofCodePoint).max().orElse(0);
    }

    private static int ofCodePoint(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL -> 0;
            default -> isWide(codePoint) ? 2 : 1;
        };
    }

    private static boolean isWide(int codePoint) {
        boolean halfwidthForm = codePoint >= 0xFF61 && codePoint <= 0xFFDC;
        boolean fullwidthForm = codePoint >= 0xFF01 && codePoint <= 0xFF60;
        boolean ideographicPunctuation = codePoint >= 0x3000 && codePoint <= 0x303E;
        return !halfwidthForm
                && (fullwidthForm
                        || ideographicPunctuation
                        || Character.isEmojiPresentation(codePoint)
                        || WIDE.contains(UnicodeScript.of(codePoint)));
    }

    private static BreakIterator characters(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters;
    }
}
