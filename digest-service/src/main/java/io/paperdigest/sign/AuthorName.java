package io.paperdigest.sign;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An author's name as far as sources agree about it.
 *
 * @param family the last name, folded; where a letter was lost on the way it has a {@value #LOST}
 * @param given the first given name or initial, folded; empty when there is none
 * @param letters all names without the spaces between them, the last name last
 */
public record AuthorName(String family, String given, String letters) {

    /** What stands for letters that were lost: itself a letter, and in nobody's name. */
    static final char LOST = 'ɂ';

    /** A source that could not write a letter wrote this. */
    private static final Pattern REPLACED = Pattern.compile("(?<=\\p{L})[?\uFFFD]+|[?\uFFFD]+(?=\\p{L})");

    /** With more, what is left could be anybody's. */
    private static final int MOST_LOST = 3;

    /** A slip in a shorter name makes another name of it. */
    private static final int LONG = 6;

    /** Reads "Ada B. Lovelace", "Lovelace, Ada B." and "Lovelace A. B."; empty when there is no word. */
    public static Optional<AuthorName> of(String writtenName) {
        String name = REPLACED.matcher(writtenName).replaceAll(String.valueOf(LOST));
        int comma = name.indexOf(',');
        List<String> words = Words.of(comma < 0 ? name : name.substring(0, comma));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int family = family(words);
        List<String> given = comma < 0 ? others(words, family) : Words.of(name.substring(comma + 1));
        String letters = comma < 0 ? String.join("", words) : String.join("", given) + String.join("", words);
        return Optional.of(new AuthorName(words.get(family), given.isEmpty() ? "" : given.getFirst(), letters));
    }

    /** The last word that is no initial; the last where all are. */
    private static int family(List<String> words) {
        for (int place = words.size() - 1; place >= 0; place--) {
            if (words.get(place).length() > 1) {
                return place;
            }
        }
        return words.size() - 1;
    }

    /** What stands before the family name, or behind it where nothing does. */
    private static List<String> others(List<String> words, int family) {
        return family > 0 ? words.subList(0, family) : words.subList(family + 1, words.size());
    }

    /** Whether both can be the same person: same family name, and given names equal or one the other's initial. */
    public boolean agrees(AuthorName other) {
        return family.equals(other.family) && (isShortFor(given, other.given) || isShortFor(other.given, given));
    }

    /** Whether both can be the same person, should a name be misspelt, damaged, or apart in two ("De Witt"). */
    public boolean resembles(AuthorName other) {
        boolean initials = given.isEmpty() || other.given.isEmpty() || given.charAt(0) == other.given.charAt(0);
        return initials && (isFamilyOf(other) || letters.equals(other.letters));
    }

    private boolean isFamilyOf(AuthorName other) {
        return family.equals(other.family)
                || isLeftOf(other.family)
                || other.isLeftOf(family)
                || Slip.isOne(family, other.family, LONG);
    }

    /** Whether what is left of a damaged name fits the whole. */
    private boolean isLeftOf(String whole) {
        long lost = family.chars().filter(c -> c == LOST).count();
        return lost > 0 && lost <= MOST_LOST && fits(family, whole);
    }

    /** One or two letters stand where some were lost: ü is written as ue, too. */
    private static boolean fits(String left, String whole) {
        int at = left.indexOf(LOST);
        if (at < 0) {
            return left.equals(whole);
        }
        if (!whole.startsWith(left.substring(0, at)) || whole.length() == at) {
            return false;
        }
        String rest = left.substring(at + 1);
        return fits(rest, whole.substring(at + 1)) || (whole.length() > at + 1 && fits(rest, whole.substring(at + 2)));
    }

    /** What all ways to write this name have in common. */
    String key() {
        return given.isEmpty() ? family : family + " " + given.charAt(0);
    }

    private static boolean isShortFor(String shorter, String longer) {
        return shorter.equals(longer) || (shorter.length() == 1 && longer.startsWith(shorter));
    }
}
