package io.paperdigest.sign;

import java.util.List;
import java.util.Optional;

/**
 * An author's name as far as sources agree about it.
 *
 * @param family the last name, folded
 * @param given the first given name or initial, folded; empty when there is none
 */
public record AuthorName(String family, String given) {

    /** Reads "Ada B. Lovelace", "Lovelace, Ada B." and "Lovelace A. B."; empty when there is no word. */
    public static Optional<AuthorName> of(String name) {
        int comma = name.indexOf(',');
        List<String> words = Words.of(comma < 0 ? name : name.substring(0, comma));
        if (words.isEmpty()) {
            return Optional.empty();
        }
        int family = family(words);
        List<String> given = comma < 0 ? others(words, family) : Words.of(name.substring(comma + 1));
        return Optional.of(new AuthorName(words.get(family), given.isEmpty() ? "" : given.getFirst()));
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

    /** Whether both can be the same person, should a given name be misspelt. */
    public boolean resembles(AuthorName other) {
        boolean initials = given.isEmpty() || other.given.isEmpty() || given.charAt(0) == other.given.charAt(0);
        return family.equals(other.family) && initials;
    }

    /** What all ways to write this name have in common. */
    String key() {
        return given.isEmpty() ? family : family + " " + given.charAt(0);
    }

    private static boolean isShortFor(String shorter, String longer) {
        return shorter.equals(longer) || (shorter.length() == 1 && longer.startsWith(shorter));
    }
}
