package io.paperdigest.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file in the inbox, as it was seen.
 *
 * @param path where it is
 * @param relative its place in the inbox
 * @param stamp tells whether it has changed
 */
public record Dropped(Path path, Path relative, Stamp stamp) {

    /**
     * What changes when a file is written.
     *
     * @param bytes its size
     * @param modified when it was last written to
     */
    public record Stamp(long bytes, Instant modified) {

        static Stamp of(BasicFileAttributes attributes) {
            return new Stamp(attributes.size(), attributes.lastModifiedTime().toInstant());
        }

        /** A file's as it is now; that of nothing where it is gone. */
        static Stamp of(Path file) throws IOException {
            try {
                return of(Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            } catch (NoSuchFileException e) {
                return new Stamp(-1, Instant.MIN);
            }
        }
    }

    /** Whether it is still there, as it was seen; another instance may have read it and moved it away. */
    public boolean isThere() {
        try {
            return stamp.equals(Stamp.of(path));
        } catch (IOException e) { // reading it will say why
            return true;
        }
    }

    /** The first folder below the inbox that it lies in: its source's name; empty when it lies in the inbox itself. */
    public Optional<String> source() {
        return relative.getNameCount() > 1 ? Optional.of(relative.getName(0).toString()) : Optional.empty();
    }

    /** Its name, for people. */
    public String name() {
        @Nullable Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
