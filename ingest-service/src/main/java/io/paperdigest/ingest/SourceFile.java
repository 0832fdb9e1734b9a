package io.paperdigest.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file to read.
 *
 * @param source the name of the source its page is of
 * @param path where it is
 * @param date the date its name states; null when it states none
 */
public record SourceFile(String source, Path path, @Nullable LocalDate date) {

    public SourceFile {
        if (source.isBlank()) {
            throw new IllegalArgumentException("source is missing");
        }
    }

    /** The file's name, for people. */
    public String fileName() {
        Path name = path.getFileName();
        return name == null ? path.toString() : name.toString();
    }
}
