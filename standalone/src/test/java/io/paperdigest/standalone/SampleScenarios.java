package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionJson;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Rejection;
import io.paperdigest.ingest.IngestSummary;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sample pages come to, and that nothing but their content decides it. */
interface SampleScenarios {

    /** The sample pages, read and cut. */
    PipelineScenarios.Demo demo() throws IOException;

    /** A new installation. */
    Lab lab() throws IOException;

    /** A new installation with another number of partitions. */
    Lab lab(int partitions) throws IOException;

    @Test
    default void samplePagesGiveSixtySixListingsAndOneRejection() throws IOException {
        IngestSummary read = demo().read();

        assertThat(read.listings()).isEqualTo(66);
        assertThat(read.held()).isEmpty();
        assertThat(read.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.file()).isEqualTo("page-3.txt");
            assertThat(rejection.place()).isEqualTo("line 41");
            assertThat(rejection.reason()).isEqualTo("title without an abstract");
        });
    }

    @Test
    default void sampleListingsBecomeSixtyPapersWithThoseOnTwoPagesOnTop() throws IOException {
        Edition edition = demo().edition();

        List<Integer> appearances = edition.all().best().stream()
                .map(place -> edition.paper(place.paper()).paper().listings().size())
                .toList();

        assertThat(edition.manifest().cut().papers()).isEqualTo(60);
        assertThat(edition.manifest().cut().merged()).isEqualTo(6);
        assertThat(appearances.subList(0, 6)).containsOnly(2);
        assertThat(appearances.subList(6, appearances.size())).containsOnly(1);
    }

    @Test
    default void everyListingIsInExactlyOnePaper() throws IOException {
        Lab lab = demo().lab();

        List<String> published =
                lab.values(lab.channels().listed).stream().map(Listing::key).toList();

        assertThat(published).hasSize(66).doesNotHaveDuplicates();
        assertThat(lab.papers().flatMap(paper -> paper.listings().stream()).map(Paper.Appearance::listing))
                .containsExactlyInAnyOrderElementsOf(published);
    }

    @Test
    default void everyRejectionIsKeptWhole() throws IOException {
        Lab lab = demo().lab();

        List<Rejection> kept = lab.values(lab.channels().rejected);

        assertThat(kept).isEqualTo(demo().read().rejections());
        assertThat(kept).extracting(Rejection::content).containsExactly(lineOf(lab, "page-3.txt", 41));
    }

    @Test
    default void readingTheSamePagesAgainChangesNothing() throws IOException {
        Lab lab = demo().lab();

        try (Pipeline pipeline = lab.start()) {
            pipeline.catalogue(Catalogue.builtIn());
            IngestSummary read = pipeline.read(lab.samplePages(), Lab.DAY);
            Lab.Closed again = Lab.cut(pipeline, Lab.DAY);

            assertThat(read.allKnown()).isTrue();
            assertThat(again.answer().closed()).isFalse();
            assertThat(again.answer().newListings()).isZero();
            assertThat(again.edition()).isEqualTo(demo().edition());
            assertThat(lab.editionRecords()).isEqualTo(demo().records());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4})
    default void freshInstallationGivesTheSameEditionOnAnyNumberOfPartitions(int partitions) throws IOException {
        Lab fresh = lab(partitions);

        Edition edition = fresh.run(fresh.samplePages()).edition();

        assertSameAsDemo(fresh, edition);
    }

    @Test
    default void anyOrderAndRepetitionOfPagesGivesTheSameEdition() throws IOException {
        Lab fresh = lab();
        List<SourceFile> pages = new ArrayList<>(fresh.samplePages().reversed());
        pages.addAll(fresh.samplePages());

        Edition edition = fresh.run(pages).edition();

        assertSameAsDemo(fresh, edition);
    }

    @Test
    default void restartBetweenReadingAndCuttingGivesTheSameEdition() throws IOException {
        Lab fresh = lab();
        try (Pipeline first = fresh.start()) {
            first.catalogue(Catalogue.builtIn());
            first.read(fresh.samplePages(), Lab.DAY);
        }

        try (Pipeline second = fresh.start()) {
            Edition edition = Lab.cut(second, Lab.DAY).edition();

            assertSameAsDemo(fresh, edition);
        }
    }

    private void assertSameAsDemo(Lab lab, Edition edition) throws IOException {
        assertThat(EditionJson.of(edition)).isEqualTo(EditionJson.of(demo().edition()));
        assertThat(lab.editionRecords()).isEqualTo(demo().records());
    }

    private static String lineOf(Lab lab, String page, int line) throws IOException {
        return Files.readAllLines(lab.folder().resolve("pages").resolve(page)).get(line - 1);
    }
}
