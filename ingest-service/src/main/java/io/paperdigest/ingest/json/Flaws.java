package io.paperdigest.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.ingest.text.Characters;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What keeps an object from being a paper, by the names of its fields, so that whoever wrote it can mend it. */
final class Flaws {

    private static final int CLIP = 40;

    private Flaws() {}

    /** Why an object has no title or no summary that can be read; a field may stand in either of two objects. */
    static String ofTexts(JsonNode first, JsonNode second) {
        List<String> missing = Stream.of("title", "summary")
                .filter(name -> isMissing(first.path(name)) && isMissing(second.path(name)))
                .map(Flaws::quoted)
                .toList();
        if (!missing.isEmpty()) {
            return without(missing);
        }
        String title = ofText("title", first, second);
        return title.isEmpty() ? ofText("summary", first, second) : title;
    }

    /** What a paper lacks, at least one thing. */
    static String without(List<String> missing) {
        return "a paper without " + String.join(", without ", missing);
    }

    /** Empty where one of both can be read. */
    private static String ofText(String name, JsonNode first, JsonNode second) {
        if (isText(first.path(name)) || isText(second.path(name))) {
            return "";
        }
        boolean empty = first.path(name).isTextual() || second.path(name).isTextual();
        return quoted(name) + (empty ? " is empty" : " is no text");
    }

    /**
     * Why a number of votes can't be read; empty where it can, and where none is stated. Passed over, it would move its
     * paper down unseen.
     */
    static Optional<String> ofVotes(JsonNode votes) {
        return isMissing(votes) || isCount(votes)
                ? Optional.empty()
                : Optional.of("\"upvotes\" is " + Characters.clip(Characters.wellFormed(votes.toString()), CLIP)
                        + " instead of a number of votes");
    }

    /** A whole number, also as {@code 12.0}, that is not less than 0. */
    static boolean isCount(JsonNode votes) {
        return votes.isNumber()
                && votes.canConvertToExactIntegral()
                && votes.canConvertToInt()
                && votes.intValue() >= 0;
    }

    private static boolean isMissing(JsonNode field) {
        return field.isMissingNode() || field.isNull();
    }

    private static boolean isText(JsonNode field) {
        return field.isTextual() && !field.textValue().isBlank();
    }

    static String quoted(String name) {
        return "\"" + name + "\"";
    }
}
