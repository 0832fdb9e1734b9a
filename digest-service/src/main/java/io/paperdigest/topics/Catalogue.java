package io.paperdigest.topics;

import io.paperdigest.events.Topic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Catalogues of topics: the built-in one, and files of people's own in the same format. */
public final class Catalogue {

    private static final String BUILT_IN = "catalogue.yaml";

    private Catalogue() {}

    /**
     * The topics that come with the program, in the catalogue's order. Their queries are known to be good: a test reads
     * them, so that a start need not.
     */
    public static List<Topic> builtIn() {
        try (InputStream file = Catalogue.class.getResourceAsStream(BUILT_IN)) {
            if (file == null) {
                throw new IllegalStateException(BUILT_IN + " is not in the program's jar");
            }
            return new CatalogueReader(BUILT_IN).read(file).topics();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a catalogue of one's own. The built-in file says at its top how it is written.
     *
     * @return its topics in its order; at least one
     * @throws InvalidCatalogueException with everything that is wrong, each with topic and place
     * @throws UncheckedIOException when the file can't be read
     */
    public static List<Topic> read(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return new CatalogueReader(file.getFileName().toString())
                    .read(bytes)
                    .checkQueries()
                    .topics();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the catalogue " + file, e);
        }
    }
}
