package io.paperdigest.sign;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What symbols are called, for titles that have the symbol in one source and its name in another. */
final class Symbols {

    private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";

    private static final String[] GREEK_NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };

    private static final Map<Character, String> NAMES = new HashMap<>(Map.ofEntries(
            Map.entry('&', " and "),
            Map.entry('+', "plus"),
            Map.entry('%', " percent "),
            Map.entry('∞', "infty"),
            Map.entry('×', "times"),
            Map.entry('°', "circ"),
            Map.entry('∘', "circ"),
            Map.entry('±', "pm"),
            Map.entry('→', " to "),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('ı', "i"),
            Map.entry('ȷ', "j"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"),
            Map.entry('ß', "ss"),
            Map.entry('þ', "th")));

    static {
        for (int i = 0; i < GREEK.length(); i++) {
            NAMES.put(GREEK.charAt(i), GREEK_NAMES[i]);
        }
    }

    private Symbols() {}

    /** The name of a lower-case character; null for those that stand for themselves, most of which need no search. */
    static @Nullable String name(char c) {
        boolean plain = c == ' ' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        return plain ? null : NAMES.get(c);
    }
}
