package io.paperdigest.ingest.inbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folders {@code done} and {@code held} in an inbox, and how files get there: by a rename, so that a file is in one
 * place or the other, and never over another one.
 */
public final class InboxFolder {

    static final String DONE = "done";
    static final String HELD = "held";

    /** Names of folders in an inbox that no source can have. */
    static final Set<String> TAKEN = Set.of(DONE, HELD);

    private static final String REASON = ".reason.txt";

    private final Path root;

    private InboxFolder(Path root) {
        this.root = root;
    }

    /**
     * Opens an inbox, making it where it is missing. Of a link, the folder that it leads to.
     *
     * @throws IOException when it can't be written
     */
    public static InboxFolder open(Path root) throws IOException {
        Files.createDirectories(root.resolve(DONE));
        Files.createDirectories(root.resolve(HELD));
        Path probe = Files.createTempFile(root, ".writable", "");
        Files.delete(probe);
        return new InboxFolder(root.toRealPath());
    }

    /** Where files are dropped. */
    public Path root() {
        return root;
    }

    /**
     * Moves a file that was read to {@code done}, beside its like-named predecessors.
     *
     * @return false when it was not moved, since it changed after it was seen, or is gone
     * @throws IOException when it can't be moved
     */
    public boolean done(Dropped file) throws IOException {
        return move(file, DONE, null);
    }

    /**
     * Moves a file that is held to {@code held}, with the reason in a file beside it.
     *
     * @return false when it was not moved, since it changed after it was seen, or is gone
     * @throws IOException when it can't be moved
     */
    public boolean held(Dropped file, String reason) throws IOException {
        return move(file, HELD, reason);
    }

    private boolean move(Dropped file, String folder, @Nullable String reason) throws IOException {
        if (!file.stamp().equals(Dropped.Stamp.of(file.path()))) {
            return false;
        }
        Path target = reserve(root.resolve(folder).resolve(file.relative()));
        Path beside = target.resolveSibling(target.getFileName() + REASON);
        try {
            if (reason != null) { // first: a held file always has one
                Files.writeString(beside, reason + "\n");
            }
            Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            Files.deleteIfExists(target);
            Files.deleteIfExists(beside);
            if (e instanceof NoSuchFileException) {
                return false;
            }
            throw e;
        }
    }

    /** An empty file of a name that was free, for a rename to replace: {@code page.txt}, or {@code page.2.txt}. */
    private static Path reserve(Path wanted) throws IOException {
        Files.createDirectories(wanted.getParent());
        for (int number = 1; ; number++) {
            Path name = number == 1 ? wanted : numbered(wanted, number);
            try {
                return Files.createFile(name);
            } catch (FileAlreadyExistsException e) {
                // Taken: the next number.
            }
        }
    }

    private static Path numbered(Path wanted, int number) {
        String name = String.valueOf(wanted.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot > 0 ? dot : name.length();
        return wanted.resolveSibling(name.substring(0, end) + "." + number + name.substring(end));
    }
}
