package io.paperdigest.ingest;

import io.paperdigest.runtime.text.NearestNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the file that was probably meant. */
final class NearestName {

    private NearestName() {}

    /** A question with the most similar names beside the missing file; empty when nothing is similar. */
    static String hint(Path missing) {
        Path name = missing.getFileName();
        if (name == null) {
            return "";
        }
        List<String> near = NearestNames.of(name.toString(), siblings(missing)).stream()
                .map(sibling -> missing.resolveSibling(sibling).toString())
                .toList();
        return near.isEmpty() ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }

    private static List<String> siblings(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.map(Path::getFileName)
                    .flatMap(Stream::ofNullable)
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            return List.of(); // no folder, no names to suggest
        }
    }
}
