package io.paperdigest.ingest.text;

import com.github.tomtung.latex2unicode.helper.Escape;
import java.text.Normalizer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Commands and accents that are one character, by latex2unicode's tables. Loaded when the first command is met. */
final class TexSymbols {

    /** Names latex2unicode doesn't know, or reads as what a cleaned text may not hold. */
    private static final Map<String, String> OWN = Map.ofEntries(
            Map.entry("\\epsilon", "ε"),
            Map.entry("\\phi", "φ"),
            Map.entry("\\textbackslash", "/"),
            Map.entry("\\backslash", "/"),
            Map.entry("\\lbrace", "("),
            Map.entry("\\rbrace", ")"),
            Map.entry("\\textbraceleft", "("),
            Map.entry("\\textbraceright", ")"),
            Map.entry("\\langle", "⟨"),
            Map.entry("\\rangle", "⟩"),
            Map.entry("\\deg", "°"),
            Map.entry("\\degree", "°"),
            Map.entry("\\textdegree", "°"),
            Map.entry("\\cdot", "·"),
            Map.entry("\\bullet", "•"),
            Map.entry("\\circ", "∘"),
            Map.entry("\\mid", "|"),
            Map.entry("\\vert", "|"),
            Map.entry("\\space", " "),
            Map.entry("\\quad", " "),
            Map.entry("\\qquad", " "),
            Map.entry("\\lg", "lg"),
            Map.entry("\\checkmark", "✓"),
            Map.entry("\\textmu", "µ"),
            Map.entry("\\textasciitilde", "~"),
            Map.entry("\\textasciicircum", "^"),
            Map.entry("\\textunderscore", "_"),
            Map.entry("\\textquotedblleft", "“"),
            Map.entry("\\textquotedblright", "”"),
            Map.entry("\\textquoteleft", "‘"),
            Map.entry("\\textquoteright", "’"),
            Map.entry("\\textendash", "–"),
            Map.entry("\\textemdash", "—"),
            Map.entry("\\textpertenthousand", "‱"),
            Map.entry("\\eg", "e.g."),
            Map.entry("\\ie", "i.e."),
            Map.entry("\\etal", "et al."),
            Map.entry("\\LaTeX", "LaTeX"),
            Map.entry("\\TeX", "TeX"));

    private static final Map<Character, Character> COMBINING = Map.ofEntries(
            Map.entry('\'', '\u0301'),
            Map.entry('`', '\u0300'),
            Map.entry('^', '\u0302'),
            Map.entry('"', '\u0308'),
            Map.entry('~', '\u0303'),
            Map.entry('=', '\u0304'),
            Map.entry('.', '\u0307'),
            Map.entry('u', '\u0306'),
            Map.entry('v', '\u030c'),
            Map.entry('H', '\u030b'),
            Map.entry('c', '\u0327'),
            Map.entry('k', '\u0328'),
            Map.entry('r', '\u030a'),
            Map.entry('d', '\u0323'),
            Map.entry('b', '\u0331'));

    private TexSymbols() {}

    /** The character a command stands for, or {@code otherwise} when it is none. */
    static String symbol(String command, String otherwise) {
        String own = OWN.get(command);
        if (own != null) {
            return own;
        }
        return Escape.names().contains(command) ? Escape.translate(command) : otherwise;
    }

    /** The character of a command, or null when it is no symbol. */
    static @Nullable String symbol(String command) {
        String found = symbol(command, "");
        return found.isEmpty() ? null : found;
    }

    static boolean isAccent(char mark) {
        return COMBINING.containsKey(mark);
    }

    /** A letter with an accent: one character where Unicode has it. Dotless i and j get their accent on i and j. */
    static String accented(char mark, int letter) {
        int base = letter == 'ı' ? 'i' : letter == 'ȷ' ? 'j' : letter;
        Character combining = COMBINING.get(mark);
        String text = Character.toString(base) + (combining == null ? "" : combining.toString());
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
