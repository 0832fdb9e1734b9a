package io.paperdigest.ingest;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Real pages, where they are present. */
public final class RealData {

    private static final Path ROOT = Path.of(System.getProperty("shared.data", "../shared/data"));

    private RealData() {}

    /** A folder of real data; the test is skipped where it is absent. */
    public static Path folder(String name) {
        Path folder = ROOT.resolve(name);
        assumeTrue(Files.isDirectory(folder), "no real data here");
        return folder;
    }

    /** The folder's files, sorted. */
    public static List<Path> files(String name) {
        try (Stream<Path> files = Files.list(folder(name))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
