package io.paperdigest.ingest.inbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the files that are ready to be read: those that nobody has written to for a while. Hidden files and folders, and
 * names that end like an unfinished download, are left alone: whoever writes such a file renames it when it is whole.
 * Looks when told to, since network folders tell nobody of changes. Not for use by several threads.
 */
public final class Arrivals {

    private static final Logger LOG = LoggerFactory.getLogger(Arrivals.class);
    private static final Set<String> UNFINISHED = Set.of(".part", ".partial", ".tmp", ".crdownload", ".filepart");
    private static final Comparator<Dropped> ORDER = Comparator.comparing(
                    (Dropped file) -> file.stamp().modified())
            .thenComparing(file -> file.relative().toString());

    private final InboxFolder inbox;
    private final Duration settle;
    private final InstantSource clock;
    private Map<Path, Seen> seen = Map.of();

    /** A file, and since when it is like this. */
    private record Seen(Dropped file, Instant since) {}

    /** @param settle how long a file must be unchanged before it counts as whole */
    public Arrivals(InboxFolder inbox, Duration settle, InstantSource clock) {
        this.inbox = inbox;
        this.settle = settle;
        this.clock = clock;
    }

    /**
     * What one look at the inbox found.
     *
     * @param ready files to read, the oldest first
     * @param unsettled how many more there are, that may still be written to
     */
    public record Look(List<Dropped> ready, int unsettled) {
        public Look {
            ready = List.copyOf(ready);
        }
    }

    /**
     * Looks. A folder in it that can't be listed is said in the log and stops nothing else.
     *
     * @throws IOException when the inbox itself can't be listed
     */
    public Look look() throws IOException {
        Instant now = clock.instant();
        Map<Path, Seen> found = new HashMap<>();
        for (Dropped file : list()) {
            Seen before = seen.get(file.path());
            boolean same = before != null && before.file().stamp().equals(file.stamp());
            found.put(file.path(), before != null && same ? before : new Seen(file, now));
        }
        seen = found;
        List<Dropped> ready = found.values().stream()
                .filter(file -> !now.isBefore(file.since().plus(settle)))
                .map(Seen::file)
                .sorted(ORDER)
                .toList();
        return new Look(ready, found.size() - ready.size());
    }

    private List<Dropped> list() throws IOException {
        List<Dropped> files = new ArrayList<>();
        Files.walkFileTree(inbox.root(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return isOurs(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isUnfinished(file)) {
                    files.add(new Dropped(file, inbox.root().relativize(file), Dropped.Stamp.of(attributes)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) throws IOException {
                if (path.equals(inbox.root())) {
                    throw e;
                }
                LOG.atWarn().addKeyValue("path", path).log("Can't be looked at, and is left: {}", e.toString());
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /** Whether a folder holds no new pages: done, held, hidden. */
    private boolean isOurs(Path folder) {
        Path relative = inbox.root().relativize(folder);
        String name = relative.toString();
        boolean root = name.isEmpty();
        return !root && (relative.getFileName().toString().startsWith(".") || InboxFolder.TAKEN.contains(name));
    }

    private static boolean isUnfinished(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.startsWith(".") || name.endsWith("~") || UNFINISHED.stream().anyMatch(name::endsWith);
    }
}
