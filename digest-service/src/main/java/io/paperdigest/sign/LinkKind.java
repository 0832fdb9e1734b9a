package io.paperdigest.sign;

import java.util.List;
import java.util.Optional;

/**
 * What two listings that share a link have in common. A link is text, {@code kind:value}. Listings that share one are
 * candidates: whether they are the same paper is judged from the listings themselves.
 */
public enum LinkKind {
    /** The same arXiv id, without version. */
    ARXIV("arxiv"),
    /** The same DOI. */
    DOI("doi"),
    /** The same normalised title, when the title is long enough to say which paper is meant. */
    TITLE("title"),
    /** The same bare title ("Editorial") together with one author, or one piece of the abstract. */
    BARE_TITLE("bare"),
    /** The same words in the title, in any order, when there are many. A candidate. */
    TITLE_WORDS("words"),
    /** A band of the abstracts' MinHash signatures: they may be similar. A candidate. */
    TEXT("text"),
    /** Two authors, the year and a word of the title. A candidate, for records without abstract. */
    TEAM("team");

    private static final List<LinkKind> ALL = List.of(values());

    private final String prefix;

    LinkKind(String name) {
        this.prefix = name + ":";
    }

    /** The link of this kind with a value. */
    public String link(String value) {
        return prefix + value;
    }

    /** The kind of a link; empty when it has none of these prefixes. */
    public static Optional<LinkKind> of(String link) {
        return ALL.stream().filter(kind -> kind.names(link)).findFirst();
    }

    /** Whether a link is of this kind. */
    public boolean names(String link) {
        return link.startsWith(prefix);
    }

    /** A link of this kind without its prefix. */
    public String value(String link) {
        return link.substring(prefix.length());
    }
}
