package io.paperdigest.identity;

import io.paperdigest.events.Canonical;
import java.util.List;

/**
 * What one listing or decision changed.
 *
 * @param known whether it had been seen before; then nothing changed
 * @param papersAdded the change in the number of papers; negative when more papers are merged than added
 * @param changes the papers and redirects that differ from before, by id
 */
public record Resolution(boolean known, int papersAdded, List<Canonical> changes) {

    static final Resolution NOTHING_NEW = new Resolution(true, 0, List.of());

    public Resolution {
        changes = List.copyOf(changes);
    }
}
