package io.paperdigest.sign;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Writes a text so that the ways sources write the same words become one. {@link TitleKey} has the table. */
final class Folding {

    private static final Pattern ENTITY =
            Pattern.compile("&(?:(amp)|lt|gt|quot|apos|nbsp|#(\\d{1,7}|x[0-9a-f]{1,6}));");

    /** Commands that only change how text looks. Some sources lose the backslash: then only before a brace. */
    private static final Pattern LOOKS = Pattern.compile(
            "\\\\(?:it|bf|tt|rm|sc|em|sf|sl|cal|large|small|left|right)(?![a-z])"
                    + "|\\\\?(?:text(?:tt|bf|it|sc|sf|rm|up|normal)|math(?:bf|cal|bb|rm|it|sf|frak|tt|scr)|boldsymbol"
                    + "|operatorname|underline|ensuremath|emph)(?=\\s*\\{)"
                    + "|\\\\(?:text|bm|mbox|hbox)(?=\\s*\\{)"
                    + "|\\\\(?:text(?:tt|bf|it|sc|sf|rm|up|normal)|math(?:bf|cal|bb|rm|it|sf|frak|tt|scr)|emph|bm)(?![a-z])");

    /** {@code \"i}, {@code \'{e}}, {@code \v{C}}: what is left is the letter without its accent. */
    private static final Pattern ACCENT = Pattern.compile("\\\\(?:[\"'`^~=]|\\.(?=[a-z{])|[cvukrhbd](?=[\\s{]))\\{?");

    private static final Pattern NAME = Pattern.compile("\\\\(?:var(?=epsilon|phi|theta|rho|sigma|pi|kappa))?([a-z]+)");

    private static final Map<String, String> SYNONYMS = Map.of(
            "to",
            " to ",
            "rightarrow",
            " to ",
            "longrightarrow",
            " to ",
            "times",
            "×",
            "aa",
            "å",
            "cdot",
            "·",
            "degree",
            "°");

    private static final Pattern RAISED_NUMBER = Pattern.compile("(?<=[0-9])(?=[⁰¹²³⁴-⁹₀-₉])");
    private static final Pattern MARKS = Pattern.compile("\\p{InCombiningDiacriticalMarks}+");
    private static final int THOUSAND_DIGITS = 3;
    private static final Pattern SHARP = Pattern.compile("(?<=[a-z])#");
    private static final Pattern BY = Pattern.compile("(?<=[0-9])\\s?×");

    /** By character, but for a comma among digits. */
    private static final boolean[] NEVER_FOLDED = new boolean[0x80];

    static {
        for (char c = 0; c < NEVER_FOLDED.length; c++) {
            NEVER_FOLDED[c] = "\\{&'#".indexOf(c) < 0 && Symbols.name(c) == null;
        }
    }

    private Folding() {}

    static String fold(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String plain = lower.indexOf('\\') < 0 && lower.indexOf('{') < 0 ? lower : withoutCommands(lower);
        String words = plain.indexOf('&') < 0 ? plain : withoutEntities(plain);
        return named(unmarked(isAscii(words) ? words : decomposed(words)));
    }

    /** Whether there is nothing to fold, which most texts can be told at a glance: every one that comes is read here. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c >= NEVER_FOLDED.length || !NEVER_FOLDED[c] || (c == ',' && isDigit(text, at + 1))) {
                return false;
            }
        }
        return true;
    }

    private static String withoutEntities(String text) {
        return ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
    }

    private static String character(MatchResult entity) {
        if (entity.group(1) != null) {
            return "&";
        }
        if (entity.group(2) == null) {
            return " ";
        }
        boolean hexadecimal = entity.group(2).startsWith("x");
        int code = hexadecimal
                ? Integer.parseInt(entity.group(2), 1, entity.group(2).length(), 16)
                : Integer.parseInt(entity.group(2));
        return Character.isValidCodePoint(code) ? Character.toString(code).toLowerCase(Locale.ROOT) : " ";
    }

    private static String withoutCommands(String text) {
        String words = LOOKS.matcher(text).replaceAll("");
        return NAME.matcher(ACCENT.matcher(words).replaceAll("")).replaceAll(Folding::symbol);
    }

    private static String symbol(MatchResult command) {
        return SYNONYMS.getOrDefault(command.group(1), command.group(1));
    }

    /** NFKD also makes ² a 2, so a raised number after a number is set apart first: 10² is not 102. */
    private static String decomposed(String text) {
        String apart =
                RAISED_NUMBER.matcher(text.replace("™", "").replace("®", "")).replaceAll(" ");
        String letters = Normalizer.normalize(apart, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return BY.matcher(MARKS.matcher(letters).replaceAll("")).replaceAll("x");
    }

    /**
     * Without the marks inside numbers and words that writers put or leave out. Every abstract comes through here: a
     * regular expression that looks around at each character took a tenth of the resolver's time.
     */
    private static String unmarked(String text) {
        StringBuilder joined = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isLetterOrDigit(text.charAt(i)) && isMark(text, i)) {
                joined.append(text, kept, i);
                kept = i + 1;
            }
        }
        String plain =
                kept == 0 ? text : joined.append(text, kept, text.length()).toString();
        return plain.indexOf('#') < 0 ? plain : SHARP.matcher(plain).replaceAll("sharp");
    }

    private static boolean isMark(String text, int at) {
        return switch (text.charAt(at)) {
            case ',' -> isDigit(text, at - 1) && beginsThousand(text, at + 1);
            case '\'', '’', 'ʼ' ->
                at > 0
                        && at + 1 < text.length()
                        && Character.isLetter(text.codePointBefore(at))
                        && Character.isLetter(text.codePointAt(at + 1));
            default -> false;
        };
    }

    private static boolean beginsThousand(String text, int at) {
        return IntStream.range(at, at + THOUSAND_DIGITS).allMatch(place -> isDigit(text, place))
                && !isDigit(text, at + THOUSAND_DIGITS);
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static String named(String text) {
        StringBuilder out = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < text.length(); i++) {
            String name = Symbols.name(text.charAt(i));
            if (name != null) {
                out.append(text, kept, i).append(name);
                kept = i + 1;
            }
        }
        return kept == 0 ? text : out.append(text, kept, text.length()).toString();
    }

    /** Of the lower-case ones that need no second look, which is what texts are made of. */
    static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
