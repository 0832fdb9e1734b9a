package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A page, or a folder of pages, to read.
 *
 * @param source the source's name, where one was given; else it is made of the file's name
 * @param path the file or folder
 */
public record PagePath(Optional<String> source, Path path) {

    /** Reads {@code path} or {@code name=path}. A file whose own name has an equals sign is found when it exists. */
    public static PagePath parse(String text) {
        int equals = text.indexOf('=');
        if (equals <= 0
                || text.lastIndexOf('/', equals) >= 0
                || Path.of(text).toFile().exists()) {
            return new PagePath(Optional.empty(), Path.of(text));
        }
        return new PagePath(Optional.of(text.substring(0, equals)), Path.of(text.substring(equals + 1)));
    }
}
