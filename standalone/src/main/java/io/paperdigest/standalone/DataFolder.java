package io.paperdigest.standalone;

import io.paperdigest.standalone.cli.RefusedException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder a standalone installation keeps its state in. One process at a time: it holds a lock, which the operating
 * system gives back however the process ends. A marker file says that the folder was made by us; a folder with other
 * content and no marker is never written to nor deleted.
 */
public final class DataFolder implements AutoCloseable {

    private static final String MARKER = ".paper-digest";
    private static final String MARKER_TEXT = """
            Paper Digest keeps its state in this folder, layout 1.
            "./paper-digest reset" deletes it; don't change it by hand.
            """;
    private static final String LOCK = "paper-digest.lock";
    private static final String BROKER = "broker";
    private static final String LOG = "paper-digest.log";

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    /**
     * Opens a folder, and makes it when it is absent.
     *
     * @throws IOException when it can't be made or written
     */
    public static Opening open(Path path) throws IOException {
        if (isForeign(path)) {
            return new Opening.Foreign(path);
        }
        Files.createDirectories(path);
        Files.writeString(path.resolve(MARKER), MARKER_TEXT);
        return lock(path.toRealPath());
    }

    /**
     * Opens a folder that is there.
     *
     * @throws IOException when it can't be written
     */
    public static Opening openExisting(Path path) throws IOException {
        return Files.exists(path) ? open(path) : new Opening.Absent(path);
    }

    /**
     * Whether nothing is there yet: no folder, or an empty one.
     *
     * @throws IOException when it can't be read
     */
    static boolean isNothing(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return Files.notExists(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            return entries.findAny().isEmpty();
        }
    }

    public Path path() {
        return path;
    }

    /** Where the embedded broker keeps its state. */
    public Path kafka() {
        return path.resolve("kafka");
    }

    /** Where the streams keep theirs. */
    public Path streams() {
        return path.resolve("streams");
    }

    /** The log of the last runs. */
    public Path log() {
        return path.resolve(LOG);
    }

    /**
     * What is in the folder, sorted: what {@link #delete()} would delete.
     *
     * @throws IOException when it can't be read
     */
    public List<Path> entries() throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.sorted().toList();
        }
    }

    /**
     * For those who delete the folder when they are done: it must not be anybody's digest.
     *
     * @throws RefusedException when it holds more than our own marker, lock and log
     * @throws IOException when it can't be read
     */
    public void refuseWhenUsed() throws IOException {
        boolean used = entries().stream()
                .map(entry -> String.valueOf(entry.getFileName()))
                .anyMatch(name -> !name.equals(MARKER) && !name.equals(LOCK) && !name.startsWith(LOG));
        if (used) {
            throw new RefusedException(path + " is in use already. Choose another folder with --data, or delete it:"
                    + "  ./paper-digest reset --data " + path);
        }
    }

    /**
     * Deletes the folder, with all that is in it.
     *
     * @throws IOException when something can't be deleted; the rest may be gone
     */
    public void delete() throws IOException {
        Path marker = path.resolve(MARKER);
        for (Path entry : entries()) {
            if (!entry.equals(marker)) {
                deleteTree(entry);
            }
        }
        // Last, so that what a failure leaves is still ours.
        Files.delete(marker);
        Files.delete(path);
    }

    /**
     * Lets those who find the folder in use know that it is until somebody stops the broker.
     *
     * @throws IOException when it can't be written
     */
    void heldByBroker() throws IOException {
        write(lockFile, BROKER + "\n");
    }

    /** Gives the folder to the next process. */
    @Override
    public void close() throws IOException {
        lockFile.close();
    }

    private static boolean isForeign(Path path) throws IOException {
        if (!Files.exists(path)) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            return true;
        }
        try (Stream<Path> entries = Files.list(path)) {
            return !Files.exists(path.resolve(MARKER)) && entries.findAny().isPresent();
        }
    }

    private static Opening lock(Path path) throws IOException {
        Path file = path.resolve(LOCK);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (tryLock(channel) == null) {
            channel.close();
            return inUse(path, Files.readString(file));
        }
        channel.truncate(0);
        write(channel, ProcessHandle.current().pid() + "\n");
        return new Opening.Opened(new DataFolder(path, channel));
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held in this very process
        }
    }

    /** Whoever holds the lock writes its process id into the file, and a broker says below that it is one. */
    private static Opening.InUse inUse(Path path, String holder) {
        List<String> lines = holder.lines().toList();
        String pid = lines.isEmpty() ? "" : lines.getFirst();
        return new Opening.InUse(path, pid.matches("\\d{1,18}") ? Long.parseLong(pid) : 0, lines.contains(BROKER));
    }

    private static void write(FileChannel channel, String text) throws IOException {
        channel.write(StandardCharsets.US_ASCII.encode(text));
    }

    private static void deleteTree(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
