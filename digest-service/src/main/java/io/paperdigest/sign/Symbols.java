package io.paperdigest.sign;

import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What symbols are called, for titles that have the symbol in one source and its name in another. */
final class Symbols {

    private static final String GREEK = "αβγδεζηθικλμνξοπρςστυφχψω";

    private static final String[] GREEK_NAMES = {
        "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa", "lambda", "mu", "nu",
        "xi", "omicron", "pi", "rho", "sigma", "sigma", "tau", "upsilon", "phi", "chi", "psi", "omega"
    };

    private static final Map<Character, String> OTHERS = Map.ofEntries(
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
            Map.entry('þ', "th"));

    /** By character: every character of every abstract is looked for. */
    private static final @Nullable String[] NAMES = new String[Collections.max(OTHERS.keySet()) + 1];

    static {
        for (int i = 0; i < GREEK.length(); i++) {
            NAMES[GREEK.charAt(i)] = GREEK_NAMES[i];
        }
        OTHERS.forEach((symbol, name) -> NAMES[symbol] = name);
    }

    private Symbols() {}

    /** The name of a lower-case character; null for those that stand for themselves. */
    static @Nullable String name(char c) {
        return c < NAMES.length ? NAMES[c] : null;
    }
}
