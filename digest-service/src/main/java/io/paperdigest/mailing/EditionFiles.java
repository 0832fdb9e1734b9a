package io.paperdigest.mailing;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** An edition's folder: the general digest, and each subscriber's under the subscription's id. */
public final class EditionFiles {

    private final Path folder;
    private final List<Path> written = new ArrayList<>();

    /** @param out the folder of all editions */
    public EditionFiles(Path out, String edition) {
        this.folder = out.resolve(edition);
    }

    void edition(Edition edition) throws IOException {
        write(folder.resolve("edition.json"), EditionJson.of(edition).getBytes(StandardCharsets.UTF_8));
    }

    void everyone(Press.Printed digest) throws IOException {
        write(folder, digest);
    }

    void personal(Press.Printed digest) throws IOException {
        write(folder.resolve("subscribers").resolve(digest.planned().subscriber()), digest);
    }

    /** What to open first. */
    public Path front() {
        return folder.resolve("digest.html");
    }

    /** All files, in the order they were written. */
    public List<Path> written() {
        return List.copyOf(written);
    }

    private void write(Path to, Press.Printed digest) throws IOException {
        write(to.resolve("digest.html"), digest.html().getBytes(StandardCharsets.UTF_8));
        write(to.resolve("digest.txt"), digest.text().getBytes(StandardCharsets.UTF_8));
        write(to.resolve("digest.eml"), digest.mail());
    }

    /** Whole or not at all: somebody may be looking at the former one. */
    private void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.add(file);
    }
}
