package io.paperdigest.ingest.text;

import io.paperdigest.events.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the addresses in a cleaned text and says what they lead to. */
public final class LinkFinder {

    /** More links than this say nothing. */
    public static final int MOST = 20;

    private static final Pattern CODE_HOST = Pattern.compile(
            "(?:.*\\.)?(?:github\\.com|gitlab\\.[a-z.]+|gitlab\\..*|bitbucket\\.org|codeberg\\.org|huggingface\\.co|hf\\.co"
                    + "|zenodo\\.org|4open\\.science|sourceforge\\.net|sr\\.ht|kaggle\\.com|modelscope\\.cn|osf\\.io"
                    + "|figshare\\.com|pypi\\.org|gitee\\.com)|git\\..*");
    private static final Pattern PAGES_HOST = Pattern.compile(".*\\.(?:github|gitlab)\\.io|sites\\.google\\.com");
    private static final Pattern PROJECT_WORD = Pattern.compile(
            "(?i)\\b(?:project|demo|demos|website|webpage|homepage|(?:web|home|project)[ -](?:page|site))\\b");
    private static final int WORDS_BEFORE = 60;
    private static final int WORDS_BEHIND = 20;

    private LinkFinder() {}

    /** The addresses in the texts, each once, in their order; at most {@link #MOST}. */
    public static List<Link> find(String... texts) {
        Map<String, Link> links = new LinkedHashMap<>();
        for (String text : texts) {
            for (Addresses.Span span : Addresses.in(text)) {
                Link link = of(text.substring(span.start(), span.end()), around(text, span));
                if (link != null && links.size() < MOST) {
                    links.putIfAbsent(sameAddress(link.url()), link);
                }
            }
        }
        return new ArrayList<>(links.values());
    }

    /**
     * The link to an address that stands in a field of its own.
     *
     * @return null when it is no http or https address
     */
    public static @Nullable Link field(Link.Kind kind, @Nullable String address) {
        Link link = address == null || address.isBlank() ? null : of(address.strip(), "");
        return link == null ? null : new Link(kind, link.url());
    }

    /** Links joined, each address once; the first kind that says something wins. */
    public static List<Link> join(List<Link> first, List<Link> second) {
        Map<String, Link> links = new LinkedHashMap<>();
        first.forEach(link -> links.putIfAbsent(sameAddress(link.url()), link));
        second.forEach(link -> links.putIfAbsent(sameAddress(link.url()), link));
        return links.values().stream().limit(MOST).toList();
    }

    private static @Nullable Link of(String address, String around) {
        String url = address.regionMatches(true, 0, "http", 0, 4) ? address : "https://" + address;
        try {
            URI uri = new URI(url);
            String host = uri.getHost();
            boolean web = host != null && host.indexOf('.') > 0 && address.length() <= Addresses.LONGEST;
            return web ? new Link(kind(host.toLowerCase(Locale.ROOT), uri, around), url) : null;
        } catch (URISyntaxException e) {
            return null; // Not an address after all: the text keeps it.
        }
    }

    private static Link.Kind kind(String host, URI uri, String around) {
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (PAGES_HOST.matcher(host).matches() || (host.equals("huggingface.co") && path.startsWith("/spaces/"))) {
            return Link.Kind.PROJECT;
        }
        boolean archive = host.equals("doi.org") && path.startsWith("/10.5281/");
        if (archive || CODE_HOST.matcher(host).matches()) {
            return Link.Kind.CODE;
        }
        boolean paper = host.endsWith("arxiv.org") || host.endsWith("doi.org");
        return !paper && PROJECT_WORD.matcher(around).find() ? Link.Kind.PROJECT : Link.Kind.OTHER;
    }

    private static String around(String text, Addresses.Span span) {
        return text.substring(Math.max(0, span.start() - WORDS_BEFORE), span.start())
                + " "
                + text.substring(span.end(), Math.min(text.length(), span.end() + WORDS_BEHIND));
    }

    /** Scheme, case of the host and a closing slash make no difference. */
    private static String sameAddress(String url) {
        String bare = url.replaceFirst("^(?i:https?://)(?i:www\\.)?", "");
        int slash = bare.indexOf('/');
        String host = slash < 0 ? bare : bare.substring(0, slash);
        String path = slash < 0 ? "" : bare.substring(slash);
        return host.toLowerCase(Locale.ROOT) + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
