package io.paperdigest.channel;

import io.paperdigest.edition.Edition;
import java.util.List;
import java.util.Optional;

/**
 * Editions that are closed.
 *
 * @param ids of all, in the order they were closed
 * @param found the one that was looked for; empty where there is none of that id
 */
public record Editions(List<String> ids, Optional<Edition> found) {
    public Editions {
        ids = List.copyOf(ids);
    }
}
