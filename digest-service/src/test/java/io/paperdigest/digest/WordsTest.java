package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "1,1st",
        "2,2nd",
        "3,3rd",
        "4,4th",
        "11,11th",
        "12,12th",
        "13,13th",
        "21,21st",
        "112,112th",
        "1003,'1,003rd'"
    })
    void countsPlaces(int n, String ordinal) {
        assertThat(Words.ordinal(n)).isEqualTo(ordinal);
    }

    @Test
    void joinsLists() {
        assertThat(Words.list(List.of())).isEmpty();
        assertThat(Words.list(List.of("a"))).isEqualTo("a");
        assertThat(Words.list(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Words.list(List.of("a", "b", "c"), "or")).isEqualTo("a, b or c");
    }

    @Test
    void cleansControlAndDirectionCharacters() {
        assertThat(Words.clean(" a\u202Eb\u0000\u2066c\r\n\td\u00A0e\uFEFF ")).isEqualTo("abc d e");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T00:00:00Z,today",
        "2026-11-20T00:00:00Z,yesterday",
        "2026-11-16T00:00:00Z,Monday",
        "2026-11-14T00:00:00Z,14 November",
        "2025-06-02T00:00:00Z,2 June 2025",
        "2026-11-25T00:00:00Z,25 November",
    })
    void namesDaysByTheirDateInUtc(Instant midnight, String name) {
        Days days = new Days(LocalDate.of(2026, 11, 21));

        assertThat(days.name(midnight)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "A short title,A short title",
        "A title that is cut where a word ends and no later,A title that is cut…",
        "Maps for the many: an atlas of small things,Maps for the many: an atlas…",
        "Unbrokenlineoflettersthatgoesonandon,Unbrokenlineoflettersthatgo…",
    })
    void cutsTitlesAtAWord(String title, String cut) {
        assertThat(Clause.atWord(title, 28)).isEqualTo(cut).hasSizeLessThanOrEqualTo(28);
    }
}
