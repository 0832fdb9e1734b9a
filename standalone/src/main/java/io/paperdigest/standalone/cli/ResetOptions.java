package io.paperdigest.standalone.cli;

import java.nio.file.Path;

/**
 * What to forget.
 *
 * @param data the data folder
 * @param yes whether to delete without asking
 */
public record ResetOptions(Path data, boolean yes) {}
