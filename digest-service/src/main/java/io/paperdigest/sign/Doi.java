package io.paperdigest.sign;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads DOIs in the shapes sources write them in. */
public final class Doi {

    private static final String ARXIV = "10.48550/arxiv.";

    private static final Pattern PREFIX =
            Pattern.compile("^(?:https?://)?(?:(?:dx\\.|www\\.)?doi\\.org/|doi:)\\s*(?:doi:)?\\s*");

    private static final Pattern DOI = Pattern.compile("10\\.\\d{4,9}(?:\\.\\d+)*/\\S+");

    private static final Pattern TRAILING = Pattern.compile("[.,;]+$");

    private Doi() {}

    /** The DOI in lower case, without resolver; empty when the text is none. DOIs do not differ by case. */
    public static Optional<String> parse(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        String bare = PREFIX.matcher(lower).replaceFirst("").replace("%2f", "/");
        String doi = TRAILING.matcher(bare).replaceFirst("");
        return DOI.matcher(doi).matches() ? Optional.of(doi) : Optional.empty();
    }

    /** Whether it is one of those that arXiv gives its papers. */
    static boolean isArxivs(String doi) {
        return doi.startsWith(ARXIV);
    }

    /** The arXiv id that one of arXiv's DOIs contains; empty when it is malformed. */
    static Optional<String> arxivId(String arxivsDoi) {
        return ArxivId.parse(arxivsDoi.substring(ARXIV.length()));
    }
}
