package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextLayoutTest {

    private static final Audience ADA =
            new Audience("ada@example.org", List.of("robotics"), null, "https://example.org/" + "u".repeat(90));

    static Stream<Digest> digests() {
        EditionBuilder wide = new EditionBuilder("2026-11-21").page("000", 9).topic("robotics", "Robotics", "G");
        wide.paper("w", "猫の地図と".repeat(20), "Unbroken".repeat(40)).on("000", 1).in("robotics", "猫".repeat(60));
        wide.paper("x", "x".repeat(290), "").on("000", 2);
        return Stream.of(
                new DigestPlanner(MadeUpEdition.today()).plan(Audience.GENERAL, Set.of()),
                new DigestPlanner(MadeUpEdition.held()).plan(ADA, Set.of()),
                new DigestPlanner(wide.build()).plan(ADA, Set.of()),
                new DigestPlanner(wide.build()).plan(Audience.GENERAL, Set.of()));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void is72ColumnsWideAndGivesAUrlALineOfItsOwn(Digest digest) {
        List<String> lines = new DigestRenderer().text(digest).lines().toList();

        assertThat(lines).allSatisfy(line -> {
            if (line.contains("://")) {
                assertThat(line.strip()).matches("https?://\\S+");
            } else {
                assertThat(TextColumns.width(line)).isLessThanOrEqualTo(72);
            }
        });
        assertThat(lines).filteredOn(line -> line.equals("-- ")).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("digests")
    void hasEveryPaperInTheSameOrder(Digest digest) {
        List<String> urls = digest.sections().stream()
                .flatMap(section -> section.items().stream())
                .map(Digest.Item::url)
                .toList();

        List<String> shown = new DigestRenderer()
                .text(digest)
                .lines()
                .map(String::strip)
                .filter(urls::contains)
                .toList();

        assertThat(shown).isEqualTo(urls);
    }

    @Test
    void countsWideAndCombiningCharacters() {
        assertThat(TextColumns.width("map")).isEqualTo(3);
        assertThat(TextColumns.width("地図")).isEqualTo(4);
        assertThat(TextColumns.width("e\u0301")).isEqualTo(1);
        assertThat(TextColumns.width("🦉")).isEqualTo(2);
    }
}
