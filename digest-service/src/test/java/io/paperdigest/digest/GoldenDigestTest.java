package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Whole digests of made-up editions, as they are sent. A wanted change: run with {@code -Dgolden.update=true} and read
 * the difference.
 */
class GoldenDigestTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");
    private static final Audience ADA = new Audience(
            "ada@example.org",
            List.of("cell-segmentation", "neuroscience", "speech"),
            "https://example.org/topics?ada",
            "https://example.org/unsubscribe?ada");

    private final DigestRenderer renderer = new DigestRenderer();

    @Test
    void generalDigestOfTwoPages() throws IOException {
        expectGolden("general", new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of()));
    }

    @Test
    void personalDigestWithAnEmptyTopic() throws IOException {
        expectGolden("personal", new DigestPlanner(MadeUpEdition.today()).plan(ADA, Set.of()));
    }

    @Test
    void quietDay() throws IOException {
        Set<String> sent = new HashSet<>(
                new DigestPlanner(MadeUpEdition.today()).plan(ADA, Set.of()).paperIds());
        expectGolden("quiet", new DigestPlanner(MadeUpEdition.nextDay()).plan(ADA, sent));
    }

    @Test
    void heldPage() throws IOException {
        expectGolden("held", new DigestPlanner(MadeUpEdition.held()).plan(Audience.GENERAL, Set.of()));
    }

    @Test
    void votesBesideAPage() throws IOException {
        expectGolden("votes", new DigestPlanner(MadeUpEdition.withVotes()).plan(Audience.GENERAL, Set.of()));
    }

    @Test
    void editionFile() throws IOException {
        Edition edition = MadeUpEdition.withVotes();
        expectGolden("edition.json", EditionJson.of(edition));
    }

    private void expectGolden(String name, Digest digest) throws IOException {
        expectGolden(name + ".html", renderer.html(digest));
        expectGolden(
                name + ".txt",
                "Subject: " + digest.subject() + "\nPreheader: " + digest.preheader() + "\n\n" + renderer.text(digest));
    }

    private static void expectGolden(String file, String actual) throws IOException {
        Path golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual, StandardCharsets.UTF_8);
        }
        assertThat(actual).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }
}
