package io.paperdigest.sign;

/**
 * What two listings that share a link have in common. A link is text, {@code kind:value}, so a further kind (bands of a
 * MinHash signature) is one more constant here and one more case where evidence is judged.
 */
public enum LinkKind {
    /** The same arXiv id, without version. */
    ARXIV("arxiv"),
    /** The same DOI. */
    DOI("doi"),
    /** The same normalised title, when the title is long enough to say which paper is meant. */
    TITLE("title"),
    /** The same bare title ("Editorial") together with one author, or one piece of the abstract. */
    BARE_TITLE("bare");

    private final String prefix;

    LinkKind(String name) {
        this.prefix = name + ":";
    }

    /** The link of this kind with a value. */
    public String link(String value) {
        return prefix + value;
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
