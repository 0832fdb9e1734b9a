package io.paperdigest.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the file that was probably meant. */
final class NearestName {

    private NearestName() {}

    /** A question with the most similar name beside the missing file; empty when nothing is similar. */
    static String hint(Path missing) {
        Path folder = missing.toAbsolutePath().normalize().getParent();
        Path name = missing.getFileName();
        if (folder == null || name == null || !Files.isDirectory(folder)) {
            return "";
        }
        return nearest(folder, name.toString())
                .map(near -> " Did you mean " + missing.resolveSibling(near) + "?")
                .orElse("");
    }

    private static Optional<String> nearest(Path folder, String name) {
        int most = Math.max(2, name.length() / 3);
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.map(Path::getFileName)
                    .flatMap(Stream::ofNullable)
                    .map(Path::toString)
                    .filter(sibling -> distance(name, sibling) <= most)
                    .min(Comparator.comparingInt((String sibling) -> distance(name, sibling))
                            .thenComparing(Comparator.naturalOrder()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** How many characters must be added, removed or replaced (Levenshtein); case does not count. */
    static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
