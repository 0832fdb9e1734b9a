package io.paperdigest.ingest.fetch;

import io.paperdigest.ingest.bytes.Unpacked;
import io.paperdigest.runtime.text.Hash;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.ZipException;

/**
 * Fetches pages from files: unpacks, copies and hashes them in one pass, holding little in memory. A page that is packed by
 * gzip is the same page as the one that isn't.
 */
public final class PageFetcher {

    /** Pages up to this size are kept in memory; most are smaller. */
    private static final int IN_MEMORY_BYTES = 1 << 20;

    private static final int ID_DIGITS = 16;
    private static final int CHUNK_BYTES = 1 << 16;
    private static final String NEVER_READ = "unread";

    private final long maxPageBytes;

    /**
     * @param maxPageBytes pages with more bytes, unpacked, are refused
     */
    public PageFetcher(long maxPageBytes) {
        this.maxPageBytes = maxPageBytes;
    }

    /**
     * Fetches a file.
     *
     * @throws UncheckedIOException when a large one can't be copied: the fault is not the file's
     */
    public Fetch fetch(Path file) {
        try (InputStream in = Unpacked.open(file)) {
            return copy(in);
        } catch (IOException e) {
            return new Fetch.Refused(NEVER_READ, Unpacked.reason(e));
        }
    }

    private Fetch copy(InputStream in) throws IOException {
        MessageDigest digest = Hash.sha256();
        byte[] start = in.readNBytes((int) Math.min(IN_MEMORY_BYTES, maxPageBytes + 1));
        digest.update(start);
        if (start.length > maxPageBytes) {
            return tooLarge(digest);
        }
        if (start.length < IN_MEMORY_BYTES) {
            return new Fetch.Here(Fetched.inMemory(id(digest), start));
        }
        return spill(start, in, digest);
    }

    private Fetch spill(byte[] start, InputStream in, MessageDigest digest) {
        try {
            return spilled(start, in, digest);
        } catch (ZipException | EOFException e) {
            return new Fetch.Refused(NEVER_READ, Unpacked.reason(e));
        } catch (IOException e) {
            throw new UncheckedIOException("A page can't be copied to " + System.getProperty("java.io.tmpdir"), e);
        }
    }

    private Fetch spilled(byte[] start, InputStream in, MessageDigest digest) throws IOException {
        Path copy = Files.createTempFile("paper-digest-page", ".tmp");
        boolean kept = false;
        try (OutputStream out = Files.newOutputStream(copy)) {
            out.write(start);
            long bytes = start.length + pump(in, out, digest, maxPageBytes - start.length);
            kept = bytes <= maxPageBytes;
            return kept ? new Fetch.Here(Fetched.onDisk(id(digest), bytes, copy)) : tooLarge(digest);
        } finally {
            if (!kept) {
                Files.deleteIfExists(copy);
            }
        }
    }

    /** Copies until the end, or just beyond {@code most} bytes. */
    private static long pump(InputStream in, OutputStream out, MessageDigest digest, long most) throws IOException {
        byte[] chunk = new byte[CHUNK_BYTES];
        long copied = 0;
        for (int n = in.read(chunk); n >= 0 && copied <= most; n = in.read(chunk)) {
            digest.update(chunk, 0, n);
            out.write(chunk, 0, n);
            copied += n;
        }
        return copied;
    }

    private Fetch tooLarge(MessageDigest digest) {
        return new Fetch.Refused(id(digest), "larger than " + maxPageBytes + " bytes");
    }

    private static String id(MessageDigest digest) {
        return Hash.hex(digest, ID_DIGITS);
    }
}
