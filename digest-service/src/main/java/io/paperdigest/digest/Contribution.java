package io.paperdigest.digest;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weighs how clearly a sentence of an abstract states what the paper contributes. */
final class Contribution {

    private static final String WHO =
            "(?:\\bwe|\\bI|\\bthis (?:\\w+ ){0,2}?(?:paper|work|study|article|report|letter|survey|thesis|note|review)"
                    + "|\\bthe (?:present )?(?:paper|authors?)|\\bour (?:paper|work|study))\\s+(?:\\w+ly\\s+|also\\s+|then\\s+|thus\\s+|first\\s+|"
                    + "therefore\\s+|here\\s+|further\\s+|hereby\\s+|instead\\s+|now\\s+|aims? to\\s+|have\\s+|has\\s+|are excited to\\s+|seeks? to\\s+){0,3}";

    /** Makes something new. */
    private static final Pattern MAKES =
            verbs("propos|introduc|present|releas|develop|design|devis|unveil|put forward|formulat|"
                    + "contribut|establish|construct|curat|build|built|creat|open-sourc|initiat|pioneer|describ|defin|deriv|offer|"
                    + "outlin|implement|collect|elaborat|reframe|reformulat|suggest|advanc|advocat|launch");

    /** Finds something out. */
    private static final Pattern FINDS = verbs(
            "show|demonstrat|find|found|prov|reveal|discover|observ|uncover|identif|establish|"
                    + "argu|stud|investigat|explor|analy[sz]|examin|survey|review|address|tackl|conduct|evaluat|benchmark|"
                    + "compar|extend|adapt|adopt|question|endeavou?r|revisit|rethink|characteri[sz]|consider|provid|perform|test|ask|focus|take|quantif|"
                    + "systemati|report|summari[sz]|discuss|generali[sz]|learn|train|enabl|use|employ|leverag|combin|apply|model|measur");

    private static final Pattern PASSIVE = Pattern.compile(
            "(?i)\\b(?:is|are|was|were|has been|have been) (?:then |here |hereby |also |newly )?(?:proposed|introduced|presented|developed|designed|described)\\b");
    private static final Pattern NOUN = Pattern.compile(
            "(?i)\\bour (?:\\w+ ){0,2}(?:contributions?|approach|method|framework|model|key idea|main idea|goal|aim)\\s+(?:is|are|builds?|consists?|includes?)\\b"
                    + "|\\b(?:the )?(?:main |key |first )?contributions? (?:of this \\w+ )?(?:is|are)\\b"
                    + "|\\b(?:objective|aim|goal|focus|purpose|contribution)s? of (?:this|the current|the present) \\w+\\b");
    private static final Pattern ACTS = verbs("\\p{Ll}");
    private static final Pattern HERE = Pattern.compile(
            "(?i)\\b(?:in this (?:\\w+ ){0,2}?(?:paper|work|study|article|report)|here\\b|this (?:paper|work|study|article)|to (?:address|tackle|overcome|bridge|fill|mitigate|solve)\\b|to this end)");
    private static final Pattern NAMES = Pattern.compile(
            "\\b(?:called|named|dubbed|termed|coined|namely|denoted|referred to as)\\b|\\([A-Z][\\w-]*[A-Z][\\w-]*\\)");
    private static final Pattern NOVEL =
            Pattern.compile("(?i)\\b(?:novel|new|first|simple|benchmark|dataset|framework)\\b");
    private static final Pattern RESULT = Pattern.compile(
            "(?i)\\boutperform|\\bexperiment(?:s|al)?\\b[^.]{0,60}\\b(?:show|demonstrat|validat|confirm|reveal|indicat)"
                    + "|\\bresults? (?:\\w+ ){0,4}(?:show|demonstrat|indicat|suggest)|^(?:extensive|comprehensive|experiments|experimental|empirical)\\b"
                    + "|\\bwe hope\\b|\\bwe believe\\b|\\bwe conclude\\b");
    private static final Pattern BACK_REFERENCE = Pattern.compile(
            "^(?:it|they|these|those|such|its|their|this (?:is|allows|leads|results|makes|can|enables|means))\\b",
            Pattern.CASE_INSENSITIVE);
    private static final String GOODS =
            "(?:code|codes|codebase|source codes?|datasets?|data|models?|weights|implementations?|demo|demos|checkpoints?|"
                    + "project page|project website|website|web page|webpage|videos?|resources|scripts|benchmark|library|package|software|toolkit|materials)";
    private static final Pattern AVAILABILITY = Pattern.compile("(?i)\\bgithub\\b|\\b" + GOODS
            + "\\b[^.;]{0,90}\\b(?:is|are|be|been) (?:\\w+ ){0,3}(?:available|released|found|accessed|accessible|open-?sourced|published|public|provided|shared)\\b"
            + "|\\b(?:available|released) (?:at|on|here|from|under|upon)\\b|" + GOODS + "\\b[^.;]{0,60}https?://"
            + "|\\b(?:releas\\w*|open-?sourc\\w*|provid\\w*|shar\\w*|publish\\w*|mak\\w*) (?:\\w+ )?(?:our|the|all|its)(?: \\w+,?)?(?: and)? "
            + GOODS
            + "\\b[^.]{0,60}(?:$|\\bavailable|\\bpublic|\\bat\\b|\\bto (?:support|facilitate|foster|encourage)|[.])");
    private static final Pattern NEW_GOODS =
            Pattern.compile("\\([A-Z][\\w-]*[A-Z][\\w-]*\\)|\\b(?:the first|novel|a new)\\b");
    private static final Pattern ALSO = Pattern.compile(
            "(?i)^(?:in addition|additionally|furthermore|moreover|finally|lastly)\\b|\\bwe (?:also|further)\\b");
    private static final Set<String> ENGLISH = Set.of(
            "the", "of", "and", "to", "in", "a", "is", "we", "that", "for", "with", "are", "on", "by", "this", "an",
            "as");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

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

    private static Pattern verbs(String stems) {
        return Pattern.compile(WHO + "(?:" + stems + ")\\w*\\b", Pattern.CASE_INSENSITIVE);
    }
}
