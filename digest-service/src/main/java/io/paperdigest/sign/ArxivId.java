package io.paperdigest.sign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads arXiv ids in the shapes sources write them in. */
public final class ArxivId {

    private static final Pattern PREFIX =
            Pattern.compile("^(?:https?://)?(?:(?:[a-z]+\\.)?arxiv\\.org/(?:abs|pdf|html)/|arxiv:)\\s*");

    /** New style {@code 2501.00001}; old style {@code hep-th/9901001}, whose subject class ({@code math.GT/…}) is optional. */
    private static final Pattern ID = Pattern.compile(
            "(?:(\\d{4}\\.\\d{4,5})|([a-z]+(?:-[a-z]+)?)(?:\\.[a-z]{2})?/(\\d{7}))(?:v\\d+)?(?:\\.pdf)?");

    private ArxivId() {}

    /** The id in lower case, without resolver, version and subject class; empty when the text is none. */
    public static Optional<String> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        Matcher id = ID.matcher(PREFIX.matcher(lower).replaceFirst(""));
        if (!id.matches()) {
            return Optional.empty();
        }
        return Optional.of(id.group(1) != null ? id.group(1) : id.group(2) + "/" + id.group(3));
    }
}
