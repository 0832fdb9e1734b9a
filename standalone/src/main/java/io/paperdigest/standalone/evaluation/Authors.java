package io.paperdigest.standalone.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Authors as one text, as citations have them: {@code Ada Moor, Ben Oak}, {@code moor, a., and oak, b.} */
final class Authors {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[,;&]|\\band\\b|\\bet al\\b\\.?)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_INITIAL = Pattern.compile("(?:\\p{L}(?:\\.|\\b)[\\s.-]*)+");

    private Authors() {}

    /** The names; initials that stand alone belong to the name before. */
    static List<String> split(String authors) {
        List<String> names = new ArrayList<>();
        for (String part : BETWEEN.splitAsStream(authors.strip()).toList()) {
            if (ONE_INITIAL.matcher(part).matches() && !names.isEmpty()) {
                names.set(names.size() - 1, names.getLast() + ", " + part);
            } else if (part.codePoints().anyMatch(Character::isLetter)) {
                names.add(part);
            }
        }
        return names;
    }
}
