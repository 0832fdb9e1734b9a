package io.paperdigest.standalone;

import java.nio.file.Path;

/** What became of opening a data folder. */
public sealed interface Opening {

    /**
     * The folder is ours until it is closed.
     *
     * @param folder the folder, locked
     */
    record Opened(DataFolder folder) implements Opening {}

    /**
     * Another process works in it.
     *
     * @param path the folder
     * @param pid the process; 0 when it is not known
     */
    record InUse(Path path, long pid) implements Opening {}

    /**
     * There is something else in that place: it is left alone.
     *
     * @param path the folder
     */
    record Foreign(Path path) implements Opening {}

    /**
     * There is no such folder, and none was asked for.
     *
     * @param path the folder
     */
    record Absent(Path path) implements Opening {}
}
