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

    /** The folder was left as it is. */
    sealed interface Refusal extends Opening {

        /** Why, a sentence for people. */
        String reason();
    }

    /**
     * Another process works in it.
     *
     * @param path the folder
     * @param pid the process; 0 when it is not known
     * @param broker whether it said that it is a broker, which ends only when it is stopped
     */
    record InUse(Path path, long pid, boolean broker) implements Refusal {
        @Override
        public String reason() {
            String process = pid == 0 ? "another process" : "process " + pid;
            return path + " is in use by "
                    + (broker
                            ? "paper-digest broker, " + process + ". Stop it first, with Ctrl-C where it runs."
                            : process + ". Wait until it is done, or stop it with Ctrl-C where it runs.");
        }
    }

    /**
     * There is something else in that place.
     *
     * @param path the folder
     */
    record Foreign(Path path) implements Refusal {
        @Override
        public String reason() {
            return path + " holds something that Paper Digest did not make. Choose another folder with --data.";
        }
    }

    /**
     * There is no such folder, and none was to be made.
     *
     * @param path the folder
     */
    record Absent(Path path) implements Refusal {
        @Override
        public String reason() {
            return "There is no folder " + path + ".";
        }
    }
}
