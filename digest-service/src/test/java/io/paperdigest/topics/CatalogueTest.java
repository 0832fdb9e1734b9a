package io.paperdigest.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.paperdigest.events.Topic;
import io.paperdigest.topics.InvalidCatalogueException.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void theBuiltInOneHasManyTopicsInGroupsAndEachTitleOnce() {
        List<Topic> topics = Catalogue.builtIn();

        assertThat(topics).hasSizeGreaterThanOrEqualTo(60);
        assertThat(topics).extracting(Topic::title).doesNotHaveDuplicates();
        assertThat(topics.stream().map(Topic::group).distinct()).hasSizeBetween(5, 12);
    }

    @Test
    void theBuiltInOnesQueriesAreGood() {
        try (TopicMatcher matcher = new TopicMatcher()) {
            Catalogue.builtIn().forEach(matcher::put);
        }
    }

    @Test
    void readsAFileInItsOrder() throws IOException {
        Path file = write("""
                # Ours
                Fish:
                  - id: trout
                    title: Trout
                    query: trout OR "brown trout"
                Birds:
                  - id: heron
                    title: Herons
                    query: >-
                      heron OR
                      egret
                """);

        assertThat(Catalogue.read(file))
                .containsExactly(
                        new Topic("trout", "Trout", "Fish", "trout OR \"brown trout\""),
                        new Topic("heron", "Herons", "Birds", "heron OR egret"));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() throws IOException {
        Path file = write("""
                Fish:
                  - id: trout
                    title: Trout
                    query: trout OR
                  - id: Big Fish
                    title: Big
                    query: big
                  - title: Nameless
                    query: x
                  - id: trout
                    title: Again
                    query: again
                  - just text
                  - id: eel
                    titel: Eel
                    title: Eel
                    query: [a, b]
                Birds: none
                """);

        InvalidCatalogueException invalid =
                catchThrowableOfType(InvalidCatalogueException.class, () -> Catalogue.read(file));

        assertThat(invalid.problems())
                .containsExactly(
                        new Problem(2, "trout", "query column 9: ends too early"),
                        new Problem(5, "Big Fish", "id \"Big Fish\" is not lower-case words joined by hyphens"),
                        new Problem(8, "Fish 3", "id is missing"),
                        new Problem(10, "trout", "is already defined in line 2"),
                        new Problem(13, "Fish 5", "is not a map with id, title, query"),
                        new Problem(14, "eel", "query is missing"),
                        new Problem(15, "eel", "has no property titel, only id, title, query"),
                        new Problem(17, "eel", "query is not text"),
                        new Problem(18, "", "group Birds is not a list of topics"));
        assertThat(invalid).hasMessageStartingWith("topics.yaml:\n  line 2, topic trout: query column 9");
    }

    @Test
    void saysWhereYamlBreaks() throws IOException {
        Path file = write("Fish:\n  - id: \"trout\n");

        InvalidCatalogueException invalid =
                catchThrowableOfType(InvalidCatalogueException.class, () -> Catalogue.read(file));

        assertThat(invalid.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isBetween(2, 3);
            assertThat(problem.reason()).startsWith("not YAML: ");
        });
    }

    @Test
    void refusesAFileWithoutTopics() throws IOException {
        for (String empty : List.of("", "# nothing\n", "[]\n", "text\n", "Fish: []\n")) {
            Path file = write(empty);

            assertThatThrownBy(() -> Catalogue.read(file)).isInstanceOf(InvalidCatalogueException.class);
        }
    }

    @Test
    void namesAFileThatIsNotThere() {
        Path missing = folder.resolve("none.yaml");

        assertThatThrownBy(() -> Catalogue.read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("none.yaml");
    }

    private Path write(String yaml) throws IOException {
        return Files.writeString(folder.resolve("topics.yaml"), yaml);
    }
}
