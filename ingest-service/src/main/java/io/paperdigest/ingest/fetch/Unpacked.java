package io.paperdigest.ingest.fetch;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** What is in a file, unpacked where it is packed by gzip. */
final class Unpacked {

    private static final int CHUNK_BYTES = 1 << 16;
    private static final int[] GZIP = {0x1f, 0x8b};

    private Unpacked() {}

    /**
     * Opens a file; whoever opens it closes it.
     *
     * @throws java.util.zip.ZipException when a packed one is damaged; {@link java.io.EOFException} when it is cut off.
     *     Both may come while it is read, too
     */
    static InputStream open(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), CHUNK_BYTES);
        try {
            in.mark(GZIP.length);
            boolean packed = in.read() == GZIP[0] && in.read() == GZIP[1];
            in.reset();
            return packed ? new GZIPInputStream(in, CHUNK_BYTES) : in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }
}
