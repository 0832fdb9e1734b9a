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

    /** Reads "Ada B. Lovelace" and "Lovelace, Ada B."; empty when there is no word. */
    public static Optional<AuthorName> of(String name) {
        int comma = name.indexOf(',');
        List<String> family = Words.of(comma < 0 ? name : name.substring(0, comma));
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<String> given = comma < 0 ? family.subList(0, family.size() - 1) : Words.of(name.substring(comma + 1));
        return Optional.of(new AuthorName(family.getLast(), given.isEmpty() ? "" : given.getFirst()));
    }

    /** Whether both can be the same person: same family name, and given names equal or one the other's initial. */
    public boolean agrees(AuthorName other) {
        return family.equals(other.family) && (isShortFor(given, other.given) || isShortFor(other.given, given));
    }

    /** What all ways to write this name have in common. */
    String key() {
        return given.isEmpty() ? family : family + " " + given.charAt(0);
    }

    private static boolean isShortFor(String shorter, String longer) {
        return shorter.equals(longer) || (shorter.length() == 1 && longer.startsWith(shorter));
    }
}
