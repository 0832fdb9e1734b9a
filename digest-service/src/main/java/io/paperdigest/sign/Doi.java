package io.paperdigest.sign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads DOIs in the shapes sources write them in. */
final class Doi {

    private static final String ARXIV = "10.48550/arxiv.";

    private static final Pattern PREFIX =
            Pattern.compile("^(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:)\\s*(?:doi:)?\\s*");

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    private static final Pattern TRAILING = Pattern.compile("[.,;]+$");

    private Doi() {}

    /** The DOI in lower case, without resolver; empty when the text is none. DOIs do not differ by case. */
    static Optional<String> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String bare = PREFIX.matcher(lower).replaceFirst("").replace("%2f", "/");
        String doi = TRAILING.matcher(bare).replaceFirst("");
        return DOI.matcher(doi).matches() ? Optional.of(doi) : Optional.empty();
    }

    /** The arXiv id that arXiv's own DOIs contain; empty for every other DOI. */
    static Optional<String> arxivId(String doi) {
        return doi.startsWith(ARXIV) ? ArxivId.parse(doi.substring(ARXIV.length())) : Optional.empty();
    }
}
