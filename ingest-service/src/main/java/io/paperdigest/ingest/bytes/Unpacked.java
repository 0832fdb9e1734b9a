package io.paperdigest.ingest.bytes;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** What is in a file, unpacked where it is packed by gzip. */
public final class Unpacked {

    private static final int CHUNK_BYTES = 1 << 16;
    private static final int[] GZIP = {0x1f, 0x8b};

    private Unpacked() {}

    /**
     * Opens a file; whoever opens it closes it.
     *
     * @throws ZipException when a packed one is damaged; {@link EOFException} when it is cut off.
     *     Both may come while it is read, too
     */
    public static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK_BYTES);
        try {
            in.mark(GZIP.length);
            boolean packed = in.read() == GZIP[0] && in.read() == GZIP[1];
            in.reset();
            return packed ? new Members(in) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** Why a file could not be opened or read, for people. */
    public static String reason(IOException e) {
        if (e instanceof ZipException || e instanceof EOFException) {
            return "a gzip archive that is damaged or cut off";
        }
        if (e instanceof NoSuchFileException) {
            return "the file does not exist";
        }
        return e instanceof AccessDeniedException ? "the file may not be read" : "can't be read: " + e.getMessage();
    }

    /** The JDK reads each empty member one call deeper: some ten thousand of them would overflow the stack. */
    private static final class Members extends GZIPInputStream {

        private static final int MOST_EMPTY = 100;

        private int depth;

        Members(InputStream in) throws IOException {
            super(in, CHUNK_BYTES);
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (depth == MOST_EMPTY) {
                throw new ZipException("too many empty members");
            }
            depth++;
            try {
                return super.read(bytes, from, length);
            } finally {
                depth--;
            }
        }
    }
}
