package io.paperdigest.digest;

import static io.paperdigest.digest.Vocabulary.ADVERB;
import static io.paperdigest.digest.Vocabulary.AVAILABLE;
import static io.paperdigest.digest.Vocabulary.GIVES;
import static io.paperdigest.digest.Vocabulary.GOODS;
import static io.paperdigest.digest.Vocabulary.PAPER;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs how clearly a sentence of an abstract states what the paper contributes. */
final class Contribution {

    private static final String ACRONYM = "\\([A-Z][\\w-]*[A-Z][\\w-]*\\)";

    private static final String THIS_PAPER = "this (?:\\w+ ){0,2}?" + PAPER;

    private static final String WHO = "\\b(?:we|I|" + THIS_PAPER + "|the (?:present )?(?:paper|authors?)|our " + PAPER
            + ")\\s+(?:" + ADVERB + "\\s+){0,3}";

    private static final Pattern MAKES = pattern(WHO + Vocabulary.MAKES + "\\w*\\b");
    private static final Pattern FINDS = pattern(WHO + Vocabulary.FINDS + "\\w*\\b");
    private static final Pattern ACTS = pattern(WHO + "\\p{Ll}\\w*\\b");

    private static final Pattern PASSIVE = pattern("\\b(?:is|are|was|were) (?:then |here |hereby |also |newly )?"
            + "(?:proposed|introduced|presented|developed|designed|described)\\b");

    private static final Pattern NOUN = pattern(
            "\\bour (?:\\w+ ){0,2}(?:contributions?|approach|method|framework|model|idea|goal|aim)\\s+"
                    + "(?:is|are|builds?|consists?|includes?)\\b"
                    + "|\\bcontributions? (?:of this \\w+ )?(?:is|are)\\b"
                    + "|\\b(?:objective|aim|goal|focus|purpose|contribution)s? of (?:this|the current|the present) \\w+");

    private static final Pattern HERE = pattern("\\b(?:in " + THIS_PAPER + "|here|" + THIS_PAPER
            + "|to (?:address|tackle|overcome|bridge|fill|mitigate|solve)|to this end)\\b");

    /** Gives what it speaks of a name. */
    private static final Pattern NAMES =
            Pattern.compile("\\b(?:called|named|dubbed|termed|coined|namely|denoted|referred to as)\\b|" + ACRONYM);

    private static final Pattern NOVEL = pattern("\\b(?:novel|new|first|simple|benchmark|dataset|framework)\\b");

    /** Says how well it does, or what its authors hope. */
    private static final Pattern RESULT = pattern(
            "\\boutperform|\\bexperiment(?:s|al)?\\b[^.]{0,60}\\b(?:show|demonstrat|validat|confirm|reveal|indicat)"
                    + "|\\bresults? (?:\\w+ ){0,4}(?:show|demonstrat|indicat|suggest)"
                    + "|^(?:extensive|comprehensive|experiments|experimental|empirical)\\b"
                    + "|\\bwe (?:hope|believe|conclude)\\b");

    /** Can't be understood without the sentence before. */
    private static final Pattern BACK_REFERENCE = pattern(
            "^(?:it|they|these|those|such|its|their" + "|this (?:is|allows|leads|results|makes|can|enables|means))\\b");

    private static final Pattern ALSO =
            pattern("^(?:in addition|additionally|furthermore|moreover|finally|lastly)\\b|\\bwe (?:also|further)\\b");

    private static final Pattern AVAILABILITY =
            pattern("\\bgithub\\b|\\b(?:available|released) (?:at|on|here|from|under|upon)\\b"
                    + "|\\b" + GOODS + "\\b[^.;]{0,90}\\b(?:is|are|be|been) (?:\\w+ ){0,3}" + AVAILABLE + "\\b"
                    + "|" + GOODS + "\\b[^.;]{0,60}https?://"
                    + "|\\b" + GIVES + " (?:\\w+ )?(?:our|the|all|its)(?: \\w+,?)?(?: and)? " + GOODS + "\\b[^.]{0,60}"
                    + "(?:$|\\bavailable|\\bpublic|\\bat\\b|\\bto (?:support|facilitate|foster|encourage)|[.])");

    /** What is given away is itself the contribution. */
    private static final Pattern NEW_GOODS = Pattern.compile(ACRONYM + "|\\b(?:the first|novel|a new)\\b");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "we", "that", "for", "with", "are", "on", "by", "this", "an",
            "as");

    private final Set<String> titleWords;

    Contribution(String title) {
        this.titleWords = words(title).filter(w -> w.length() > 3).collect(Collectors.toSet());
    }

    /**
     * How clearly a sentence states the contribution: more is clearer, below zero it should not be shown.
     *
     * @param index its place in the abstract, 0 for the first: of two equal sentences the earlier one is better
     */
    double weight(String sentence, int index) {
        double weight = kind(sentence);
        if (weight > 0) {
            weight += HERE.matcher(sentence).find() ? 2 : 0;
            weight += NAMES.matcher(sentence).find() ? 2 : 0;
            weight += NOVEL.matcher(sentence).find() ? 1 : 0;
        }
        weight += 3 * shared(sentence);
        weight -= RESULT.matcher(sentence).find() ? 4 : 0;
        weight -= BACK_REFERENCE.matcher(sentence).find() ? 3 : 0;
        weight -= ALSO.matcher(sentence).find() ? 2 : 0;
        weight -= sentence.length() < 40 ? 4 : 0;
        weight -= isAvailability(sentence) ? 20 : 0;
        return weight - 0.4 * index;
    }

    /** Whether a sentence carries on from the contribution: what was made or found, not where the code is. */
    static boolean isAbout(String sentence) {
        return !isAvailability(sentence) && sentence.length() >= 40;
    }

    /** Whether a text is in English, by the share of its commonest words. */
    static boolean isEnglish(String text) {
        long all = words(text).count();
        long english = words(text).filter(ENGLISH::contains).count();
        return english * 10 >= all;
    }

    static boolean isAvailability(String sentence) {
        return AVAILABILITY.matcher(sentence).find()
                && !NEW_GOODS.matcher(sentence).find();
    }

    private static double kind(String sentence) {
        if (MAKES.matcher(sentence).find()) {
            return 8;
        }
        if (NOUN.matcher(sentence).find()) {
            return 6;
        }
        if (FINDS.matcher(sentence).find() || PASSIVE.matcher(sentence).find()) {
            return 5;
        }
        return ACTS.matcher(sentence).find() ? 3 : 0;
    }

    /** The share of the title's words that the sentence has. */
    private double shared(String sentence) {
        Set<String> own = words(sentence).collect(Collectors.toSet());
        long shared = titleWords.stream().filter(own::contains).count();
        return titleWords.isEmpty() ? 0 : (double) shared / titleWords.size();
    }

    private static Stream<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT)).filter(w -> !w.isEmpty());
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
