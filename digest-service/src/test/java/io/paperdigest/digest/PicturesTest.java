package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Renders digests of the real pages into {@code target/digests}, to be looked at. */
class PicturesTest {

    private static final Path OUT = Path.of("target", "digests");
    private static final Audience ADA = new Audience(
            "ada@example.org",
            List.of("interpretability", "cell-segmentation", "drug-discovery", "speech"),
            "https://example.org/topics",
            "https://example.org/unsubscribe");

    private final DigestRenderer renderer = new DigestRenderer();

    @BeforeEach
    void needsTheRealPages() {
        Assumptions.assumeTrue(Files.isDirectory(RealEdition.pages()));
    }

    @Test
    void rendersTheGeneralDigest() throws IOException {
        assertThat(write("general", RealEdition.today(), Audience.GENERAL, Set.of()))
                .hasSize(28)
                .doesNotHaveDuplicates();
    }

    @Test
    void rendersAPersonalDigest() throws IOException {
        assertThat(write("personal", RealEdition.today(), ADA, Set.of()))
                .hasSizeBetween(10, 30)
                .doesNotHaveDuplicates();
    }

    @Test
    void rendersAHeldPage() throws IOException {
        assertThat(write("held", RealEdition.heldPage(), Audience.GENERAL, Set.of()))
                .isNotEmpty();
    }

    @Test
    void rendersAQuietDay() throws IOException {
        Edition edition = RealEdition.quietDay();
        Set<String> sent = new HashSet<>(
                new DigestPlanner(RealEdition.today()).plan(ADA, Set.of()).paperIds());
        Audience ada = new Audience("ada@example.org", List.of(), ADA.changeUrl(), null);
        assertThat(write("quiet", edition, ada, sent)).hasSize(3);
    }

    @Test
    void rendersOnePage() throws IOException {
        assertThat(write("one-page", RealEdition.onePage(), Audience.GENERAL, Set.of()))
                .isNotEmpty();
    }

    private List<String> write(String name, Edition edition, Audience audience, Set<String> sent) throws IOException {
        Digest digest = new DigestPlanner(edition).plan(audience, sent);
        Files.createDirectories(OUT);
        String html = renderer.html(digest);
        Files.writeString(OUT.resolve(name + ".html"), html, StandardCharsets.UTF_8);
        Files.writeString(
                OUT.resolve(name + ".txt"),
                "Subject: " + digest.subject() + "\nPreheader: " + digest.preheader() + "\n\n" + renderer.text(digest),
                StandardCharsets.UTF_8);
        return digest.paperIds();
    }
}
