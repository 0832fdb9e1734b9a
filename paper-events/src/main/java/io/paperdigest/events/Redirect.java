package io.paperdigest.events;

/**
 * A paper id that is no longer a paper of its own: it turned out to be the same as another.
 *
 * @param id the former id
 * @param to the id of the paper it is now part of
 */
public record Redirect(String id, String to) implements Canonical {

    public Redirect {
        Check.text(id, "id");
        Check.text(to, "to");
    }
}
