package io.paperdigest.digest;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what only leads over to a sentence: "In this paper,", "To address this,", "However,". */
final class LeadIn {

    private static final String IN_THIS_PAPER = "in th(?:is|e present) (?:\\w+ ){0,2}?" + Vocabulary.PAPER;

    /** Who goes on after a clause. */
    private static final String WE = "(?=(?:in this (?:paper|work|study),? )?(?:we|this|our|the paper|the authors)\\b)";

    private static final String CLAUSE = "\\b[^.;]{0,200}?,\\s+";

    private static final Pattern EMPTY = pattern("^(?:(?:and|but|so)\\s+)?(?:(?:" + Vocabulary.LEADING_OVER + "|"
            + IN_THIS_PAPER + ")\\s*[,:]\\s*|(?:" + IN_THIS_PAPER + "|here|thus|hence) (?=we\\b))");

    /** The sentence behind it stands without. */
    private static final Pattern REASON = pattern("^" + Vocabulary.REASON + CLAUSE + WE);

    /** Given up only when the sentence is too long with it. */
    private static final Pattern LONG = pattern("^" + Vocabulary.SUBORDINATE + CLAUSE + WE);

    private static final Pattern SUBORDINATE = pattern("^" + Vocabulary.SUBORDINATE + "\\b");

    private LeadIn() {}

    /**
     * The sentence without its lead-ins, and with a capital again.
     *
     * @param limit above how many characters a lead-in that says something goes too
     */
    static String strip(String sentence, int limit) {
        String bare = without(REASON, without(EMPTY, sentence));
        bare = without(EMPTY, bare);
        return bare.length() <= limit ? bare : without(EMPTY, without(LONG, bare));
    }

    /** Whether a sentence begins with a clause that says nothing when the rest is cut off. */
    static boolean subordinate(String sentence) {
        return SUBORDINATE.matcher(sentence).find();
    }

    private static String without(Pattern leadIn, String sentence) {
        String rest = sentence;
        for (Matcher m = leadIn.matcher(rest); m.find(); m = leadIn.matcher(rest)) {
            rest = capital(rest.substring(m.end()));
        }
        return rest.isBlank() ? sentence : rest;
    }

    /** Capitalises a word in lower case; leaves "iPhone" and "k-means" as they are. */
    private static String capital(String text) {
        return text.matches("(?s)\\p{Ll}(?:\\p{Ll}*[\\s,'’]|\\p{Ll}+-).*")
                ? text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1)
                : text;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
