package io.paperdigest.ingest.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A page as it was when it was fetched: our own copy, so that every reading of it sees the same bytes. */
public final class Fetched implements AutoCloseable {

    private final String id;
    private final long bytes;
    private final byte @Nullable [] memory;
    private final @Nullable Path file;

    private Fetched(String id, long bytes, byte @Nullable [] memory, @Nullable Path file) {
        this.id = id;
        this.bytes = bytes;
        this.memory = memory;
        this.file = file;
    }

    static Fetched inMemory(String id, byte[] content) {
        return new Fetched(id, content.length, content, null);
    }

    static Fetched onDisk(String id, long bytes, Path file) {
        return new Fetched(id, bytes, null, file);
    }

    /** The page's id: the first 16 hexadecimal digits of the SHA-256 of its bytes. */
    public String id() {
        return id;
    }

    /** How many bytes the page has. */
    public long bytes() {
        return bytes;
    }

    /** The page from its first byte; as often as wanted, until it is closed. */
    public InputStream open() throws IOException {
        if (memory != null) {
            return new ByteArrayInputStream(memory);
        }
        if (file == null) {
            throw new IllegalStateException("A page is in memory or on disk");
        }
        return Files.newInputStream(file);
    }

    @Override
    public void close() {
        if (file == null) {
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
