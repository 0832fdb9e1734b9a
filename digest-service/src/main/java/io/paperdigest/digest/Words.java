package io.paperdigest.digest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** English, as far as a digest needs it. */
final class Words {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    /** One whole, two halves and so on, by how many make one. */
    private static final List<String> PARTS = List.of(
            "",
            "one",
            "a half",
            "a third",
            "a quarter",
            "a fifth",
            "a sixth",
            "a seventh",
            "an eighth",
            "a ninth",
            "a tenth");

    private static final double EVEN = 1e-9;

    /** Control characters, and those that change the direction of the text around them. */
    private static final Pattern UNSAFE = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\u061C\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private Words() {}

    /** Text from elsewhere on one line, without characters that could disturb what stands around it. */
    static String clean(String text) {
        String visible = UNSAFE.matcher(SPACE.matcher(text).replaceAll(" ")).replaceAll("");
        return SPACE.matcher(visible).replaceAll(" ").strip();
    }

    /** A number in words up to twelve, then in digits. */
    static String number(int n) {
        return n >= 0 && n < NUMBERS.size() ? NUMBERS.get(n) : digits(n);
    }

    /** A part of one: {@code a tenth}, {@code a quarter}; {@code 0.15} where there is no such word. More than 0. */
    static String part(double part) {
        double number = 1 / part;
        long whole = Math.round(number);
        return Math.abs(number - whole) < EVEN && whole > 0 && whole < PARTS.size()
                ? PARTS.get((int) whole)
                : BigDecimal.valueOf(part).stripTrailingZeros().toPlainString();
    }

    /** A number in digits: {@code 6,141}. */
    static String digits(int n) {
        return String.format(Locale.ENGLISH, "%,d", n);
    }

    /** {@code 1st}, {@code 2nd}, {@code 113th}. */
    static String ordinal(int n) {
        boolean teen = n % 100 >= 11 && n % 100 <= 13;
        String suffix = switch (teen ? 0 : n % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
        return digits(n) + suffix;
    }

    /** {@code 1 paper}, {@code 349 papers}. */
    static String count(int n, String noun) {
        return digits(n) + " " + plural(n, noun);
    }

    static String plural(int n, String noun) {
        return switch (noun) {
            case "is" -> n == 1 ? "is" : "are";
            case "entry" -> n == 1 ? "entry" : "entries";
            default -> n == 1 ? noun : noun + "s";
        };
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    static String list(List<String> items) {
        return list(items, "and");
    }

    static String list(List<String> items, String conjunction) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        int last = items.size() - 1;
        return String.join(", ", items.subList(0, last)) + " " + conjunction + " " + items.get(last);
    }

    /** The text with a capital letter at its start. */
    static String capital(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return text.substring(0, end).toUpperCase(Locale.ROOT) + text.substring(end);
    }

    /** The text with a full stop at its end, unless it ends a sentence already. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? capital(text) : capital(text) + ".";
    }
}
