package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What to replay.
 *
 * @param pages where the listings are
 * @param from the first day; {@link LocalDate#MIN} for the first there is
 * @param to the last day; {@link LocalDate#MAX} for the last there is
 * @param data the folder to work in; must be new, and is deleted at the end
 * @param json whether to print JSON
 */
public record ReplayOptions(List<Path> pages, LocalDate from, LocalDate to, Path data, boolean json) {

    public ReplayOptions {
        pages = List.copyOf(pages);
        new Problems().check(!to.isBefore(from), "--to is before --from.").refuse();
    }
}
