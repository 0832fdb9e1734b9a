package io.paperdigest.digest;

import io.paperdigest.events.Link;
import io.paperdigest.events.Paper;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a title leads. Nothing but http and https is ever linked. */
final class Links {

    /** A longer address is not one that people made. */
    private static final int LONGEST = 300;

    /** What of a title is searched for: enough to find it, short enough for an address. */
    private static final int SEARCHED = 120;

    private static final String SEARCH = "https://arxiv.org/search/?query=";

    private Links() {}

    /** arXiv, else the DOI, else the source's own page, else a search for the title. */
    static String of(Paper paper) {
        return arxiv(paper.arxivId())
                .or(() -> doi(paper.doi()))
                .or(() -> safe(paper.url()))
                .orElseGet(() -> search(paper.title()));
    }

    /** Whether an address of {@link #of} is a search, because the paper's own is not known. */
    static boolean isSearch(String url) {
        return url.startsWith(SEARCH);
    }

    /** The paper's code; null where none is known. */
    static @Nullable String code(Paper paper) {
        return paper.links().stream()
                .filter(link -> link.kind() == Link.Kind.CODE)
                .flatMap(link -> safe(link.url()).stream())
                .findFirst()
                .orElse(null);
    }

    /** The address in ASCII, if it is a web address at all. */
    static Optional<String> safe(@Nullable String url) {
        if (url == null || url.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            String ascii = uri.toASCIIString();
            return web && uri.getHost() != null && uri.getUserInfo() == null && ascii.length() <= LONGEST
                    ? Optional.of(ascii)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> arxiv(@Nullable String id) {
        boolean known = id != null && id.matches("\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}");
        return known ? Optional.of("https://arxiv.org/abs/" + id) : Optional.empty();
    }

    private static Optional<String> doi(@Nullable String doi) {
        if (doi == null || !doi.startsWith("10.") || doi.indexOf('/') < 0) {
            return Optional.empty();
        }
        return safe("https://doi.org/" + encoded(doi).replace("%2F", "/").replace("+", "%20"));
    }

    private static String search(String title) {
        String words = Words.clean(title.replaceAll("[^\\p{L}\\p{M}\\p{N}'’-]+", " "));
        String shorter = words.length() <= SEARCHED
                ? words
                : Clause.atWord(words, SEARCHED).replace("…", "");
        return SEARCH + encoded(shorter) + "&searchtype=title";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
