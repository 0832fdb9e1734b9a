package io.paperdigest.events;

/**
 * A web address found in a listing's text or fields.
 *
 * @param kind what the text says it leads to
 * @param url an absolute http or https address
 */
public record Link(Kind kind, String url) {

    /** What an address leads to. */
    public enum Kind {
        /** Source code, models or data in a code repository. */
        CODE,
        /** A project, demo or data page. */
        PROJECT,
        /** Another address; nothing is known of it. */
        OTHER
    }

    public Link {
        Check.present(kind, "kind");
        Check.text(url, "url");
    }
}
