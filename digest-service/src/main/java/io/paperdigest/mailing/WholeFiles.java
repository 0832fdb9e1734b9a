package io.paperdigest.mailing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** Writes files whole or not at all: somebody may be looking at the former one. Remembers which. */
final class WholeFiles {

    private final List<Path> written = new ArrayList<>();

    void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Path fresh = file.resolveSibling(file.getFileName() + ".part");
        Files.write(fresh, content);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        written.add(file);
    }

    /** All files, in the order they were written. */
    List<Path> written() {
        return List.copyOf(written);
    }
}
