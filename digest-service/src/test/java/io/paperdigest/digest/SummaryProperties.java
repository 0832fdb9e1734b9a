package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SummaryProperties {

    @Property(tries = 300)
    void staysWithinItsLimit(@ForAll("abstracts") String text) {
        assertThat(Summary.of(text, 1)).hasSizeLessThanOrEqualTo(Summary.LINE);
        assertThat(Summary.of(text, 2)).hasSizeLessThanOrEqualTo(Summary.LEAD);
    }

    @Property(tries = 300)
    void isMadeOfTheAbstractsOwnWords(@ForAll("abstracts") String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String sentence : Sentences.of(Summary.of(text, 2))) {
            String own = sentence.replaceAll("…$", "").strip().toLowerCase(Locale.ROOT);
            assertThat(lower).contains(own);
        }
    }

    @Property(tries = 300)
    void neverThrows(@ForAll String text) {
        assertThat(Summary.of(text, 2)).isNotNull();
        assertThat(Clause.cut(text, 20)).hasSizeLessThanOrEqualTo(20);
        assertThat(Clause.atWord(text, 20)).hasSizeLessThanOrEqualTo(20);
    }

    @Provide
    Arbitrary<String> abstracts() {
        Arbitrary<String> words = Arbitraries.of(List.of(
                "we",
                "propose",
                "a",
                "map",
                "of",
                "the",
                "quiet",
                "river,",
                "which",
                "shows",
                "(see",
                "Fig.",
                "2)",
                "that",
                "boats",
                "drift,",
                "and",
                "using",
                "oars",
                "in",
                "this",
                "paper",
                "code",
                "is",
                "available",
                "extraordinarily-long-winded-compound-noun-without-end",
                "e.g.",
                "rain"));
        Arbitrary<String> sentence = words.list()
                .ofMinSize(3)
                .ofMaxSize(40)
                .map(list -> Words.capital(String.join(" ", list)).replaceAll("[.,]+$", "") + ".");
        return sentence.list().ofMinSize(1).ofMaxSize(6).map(list -> String.join(" ", list));
    }
}
