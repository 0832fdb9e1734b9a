package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.ExitCode;
import io.paperdigest.standalone.cli.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens data folders for commands, each for as long as it is at work. */
final class Folders {

    private Folders() {}

    /** What is done while the folder is ours. */
    interface Work {
        ExitCode in(DataFolder folder) throws IOException, InterruptedException;
    }

    /**
     * Does something in a folder, which is made where it is not there.
     *
     * @throws RefusedException when the folder can't be had, with the reason
     */
    static ExitCode open(Path data, Work work) throws IOException, InterruptedException {
        return switch (DataFolder.open(data)) {
            case Opening.Opened opened -> {
                try (DataFolder folder = opened.folder()) {
                    Logging.toFile(folder.log());
                    yield work.in(folder);
                }
            }
            case Opening.Refusal refusal -> throw new RefusedException(refusal.reason());
        };
    }

    /** Who only looks makes no folder: where nothing is, an empty one is looked into that is deleted at the end. */
    static ExitCode look(Path data, Work work) throws IOException, InterruptedException {
        return DataFolder.isNothing(data)
                ? open(Files.createTempDirectory("paper-digest"), folder -> thenDelete(folder, work))
                : open(data, work);
    }

    private static ExitCode thenDelete(DataFolder folder, Work work) throws IOException, InterruptedException {
        try {
            return work.in(folder);
        } finally {
            folder.delete();
        }
    }
}
