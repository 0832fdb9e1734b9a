package io.paperdigest.digest;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes off what only leads over to a sentence: "In this paper,", "To address this,", "However,". */
final class LeadIn {

    /** Never says anything on its own. */
    private static final Pattern EMPTY = Pattern.compile(
            "^(?:(?:and|but|so)\\s+)?(?:"
                    + "(?:here|hence|thus|however|therefore|specifically|concretely|moreover|furthermore|additionally|finally|lastly|"
                    + "first|firstly|second|secondly|third|thirdly|next|then|also|consequently|accordingly|besides|meanwhile|instead|"
                    + "nevertheless|nonetheless|notably|importantly|overall|subsequently|ultimately|further|crucially|rather|"
                    + "for this|herein|in particular|in addition|in response|in contrast|in summary|in short|in turn|in doing so|in fact|as a result|"
                    + "as such|for this purpose|for this reason|for that purpose|to this end|to that end|to do so|to do this|"
                    + "to achieve this|towards? this(?: goal| end| aim)?|with this in mind|with that in mind|more specifically|"
                    + "more precisely|more importantly|in light of this|along the way|by doing so|on the other hand|"
                    + "in th(?:is|e present) (?:\\w+ ){0,2}?(?:paper|work|study|article|report|letter|survey|thesis|note|review|"
                    + "manuscript|chapter|tutorial|research|contribution|project|talk|blog))\\s*[,:]\\s*"
                    + "|(?:in th(?:is|e present) (?:\\w+ )?(?:paper|work|study|article|report|letter)|here|thus|hence) (?=we\\b))",
            Pattern.CASE_INSENSITIVE);

    /** Says why; the sentence behind it stands without. */
    private static final Pattern REASON = Pattern.compile(
            "^(?:(?:in order )?to (?!our\\b|the best\\b|what\\b|date\\b)\\w+\\b|motivated by|inspired by|"
                    + "given (?:this|these|the|that)|in light of|in view of|"
                    + "considering|recogni[sz]ing|due to|because of|in an effort|with the (?:aim|goal)|aiming (?:to|at)|"
                    + "in response to|as an? (?:first )?(?:step|alternative|remedy|solution)|"
                    + "(?:with|within|using|from|based on|building (?:up)?on|through|by|following|leveraging|on|under|for)"
                    + " (?:this|these|that|those|such)\\b)"
                    + "[^.;]{0,200}?,\\s+(?=(?:we|this|our|the paper|the authors)\\b)",
            Pattern.CASE_INSENSITIVE);

    /** Says how or where; given up only when the sentence is too long with it. */
    private static final Pattern LONG = Pattern.compile(
            "^(?:in|to|with|by|based|building|drawing|following|leveraging|using|as|"
                    + "through|from|for|on|under|towards?|guided|beyond|unlike|while|since|although|though|despite|at|among|"
                    + "over|when|after|compared|rather)\\b[^.;]{0,200}?,\\s+(?=(?:in this (?:paper|work|study),? )?(?:we|this paper|this work|our)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SUBORDINATE = Pattern.compile(
            "^(?:to|as|while|since|although|though|by|with|for|in|on|when|given|if|from|using|"
                    + "unlike|based|due|because|despite|after|through|under|at|among|compared)\\b",
            Pattern.CASE_INSENSITIVE);

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
                ? text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1)
                : text;
    }
}
