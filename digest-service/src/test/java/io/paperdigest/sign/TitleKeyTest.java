package io.paperdigest.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All titles are made up. */
class TitleKeyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Maps: a Survey                 | Maps — A survey.                      | mapsasurvey
            Real-World Maps                | real world\tmaps                      | realworldmaps
            A Model's Memory               | A Model’s Memory                      | amodelsmemory
            Schrödinger Bridges            | Schr\\"odinger Bridges                 | schrodingerbridges
            Schrödinger Bridges            | Schr{\\"{o}}dinger Bridges             | schrodingerbridges
            Čech Complexes                 | \\v{C}ech Complexes                    | cechcomplexes
            Señales dañadas                | Se\\~nales da\\~{n}adas                 | senalesdanadas
            Łoś and Strauß                 | \\L{}o\\'s and Strau\\ss                 | losandstrauss
            Ærø Maps                       | Aerø maps                             | aeromaps
            𝐁old 𝓥iews                     | Bold Views                            | boldviews
            Eﬃcient Maps                   | Efficient Maps                        | efficientmaps
            μ-Bench                        | {\\mu}-Bench                           | mubench
            μBench                         | $\\mu$-Bench                           | mubench
            Σ-Maps                         | sigma maps                            | sigmamaps
            ϵ-Greedy                       | $\\varepsilon$-greedy                  | epsilongreedy
            X²-Maps                        | X$^{2}$-Maps                          | x2maps
            V_{0.5}: Maps                  | $V_{0.5}$: Maps                       | v0.5maps
            Dual Maps                      | $\\mathbf{\\texttt{D}}$ual Maps         | dualmaps
            Dual Maps                      | texttt{D}ual Maps                     | dualmaps
            A {\\it small} map              | A small map                           | asmallmap
            Maps to ∞                      | Maps to infty                         | mapstoinfty
            Maps to ∞                      | Maps to $\\infty$                      | mapstoinfty
            A 360° map                     | A 360$^\\circ$ map                     | a360circmap
            A 360° map                     | A 360^circ map                        | a360circmap
            Maps & Graphs                  | Maps \\& Graphs                        | mapsandgraphs
            Maps & Graphs                  | Maps and Graphs                       | mapsandgraphs
            Maps &amp; Graphs              | Maps and Graphs                       | mapsandgraphs
            95\\% of maps                   | 95 percent of maps                    | 95percentofmaps
            10,000 maps                    | 10000 maps                            | 10000maps
            4×4 maps, 2× faster            | 4x4 maps, 2x faster                   | 4x4maps2xfaster
            LLM×Maps                       | LLM$\\times$Maps                       | llmtimesmaps
            Image→Text                     | Image $\\rightarrow$ Text              | imagetotext
            """)
    void writesTheSameWordsAlike(String title, String other, String key) {
        assertThat(TitleKey.normalise(title)).isEqualTo(key);
        assertThat(TitleKey.normalise(other)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Maps               | Maps++
            Maps               | Maps+
            Parsing C          | Parsing C++
            Parsing C          | Parsing C#
            Atlas 2.5          | Atlas 25
            Atlas 10²          | Atlas 102
            Maps of 2 10       | Maps of 210
            Maps               | Maps 2
            地図の作り方         | 地図の読み方
            """)
    void keepsDifferentTitlesApart(String title, String other) {
        assertThat(TitleKey.normalise(title)).isNotEqualTo(TitleKey.normalise(other));
    }

    @Test
    void keepsATitleWithoutWordsAsItIs() {
        assertThat(TitleKey.normalise(" ??? ")).isEqualTo("???");
    }

    @ParameterizedTest
    @CsvSource({
        "Editorial, true",
        "The Introduction, true",
        "All You Need Is Maps, true",
        "Sparse Maps, true",
        "Sparse Maps of Silence, false",
        "地図, true",
        "疎な地図の作り方, false"
    })
    void callsTitlesBareThatNameNoPaper(String title, boolean bare) {
        assertThat(TitleKey.isBare(Words.of(title))).isEqualTo(bare);
    }

    @Property
    void keyOfAKeyIsTheKey(@ForAll("titles") String title) {
        String key = TitleKey.normalise(title);

        assertThat(TitleKey.normalise(key)).isEqualTo(key);
    }

    @Property
    void caseAndSpacesMakeNoDifference(@ForAll("titles") String title) {
        String shouted = "  " + title.toUpperCase(Locale.ROOT).replace(" ", " \n ") + "\t";

        assertThat(TitleKey.normalise(shouted)).isEqualTo(TitleKey.normalise(title));
    }

    @Property
    void readsAnyTextWithoutFailing(@ForAll String title) {
        assertThat(TitleKey.normalise(title)).isNotNull();
    }

    @Provide
    Arbitrary<String> titles() {
        Arbitrary<String> words = Arbitraries.of(
                "Sparse",
                "Maps",
                "of",
                "silent",
                "über",
                "naïve",
                "2.5D",
                "μ-Nets",
                "C++",
                "real-world",
                "10,000",
                "ﬁne",
                "7");
        return words.list().ofMinSize(1).ofMaxSize(7).map(list -> String.join(" ", list));
    }
}
