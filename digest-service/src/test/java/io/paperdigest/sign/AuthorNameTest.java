package io.paperdigest.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNameTest {

    @ParameterizedTest(name = "{0} resembles {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ada B. Lovelace | Lovelace, Ada B.
                    A. Lovelace     | Lovelace, Ada B.
                    Ada Lovelcae    | Ada Lovelace
                    Ada Lovelce     | Ada Lovelace
                    Ada Lovelacee   | Ada Lovelace
                    Ada Loverace    | Ada Lovelace
                    Nils Bj?rk      | Nils Björk
                    Nils Bj\ufffdrk      | Nils Björk
                    Uta M?ller      | Uta Mueller
                    Ebba ?st        | Ebba Öst
                    Nils Bj&#246;rk | Nils Björk
                    Nils Bj&#xF6;rk | Nils Björk
                    Jan De Vries    | Jan DeVries
                    De Vries, Jan   | Jan DeVries
                    """)
    void samePersonWrittenInTwoWays(String one, String other) {
        assertThat(name(one).resembles(name(other))).isTrue();
        assertThat(name(other).resembles(name(one))).isTrue();
    }

    @ParameterizedTest(name = "{0} does not resemble {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    Ada Lovelace | Eva Lovelace
                    Ada Lee      | Ada Lew
                    Ada Hansen   | Ada Jonson
                    Nils Bj?rk   | Nils Bjerregaard
                    Ada Lovelace | Ada Velocale
                    """)
    void twoPersons(String one, String other) {
        assertThat(name(one).resembles(name(other))).isFalse();
        assertThat(name(other).resembles(name(one))).isFalse();
    }

    @Test
    void whatIsMostlyLostIsNobodysName() {
        AuthorName lost = name("Ada " + "a?".repeat(40) + "a");

        assertThat(lost.resembles(name("Ada " + "a".repeat(101) + "b"))).isFalse();
        assertThat(lost.resembles(name("Ada " + "a".repeat(101)))).isFalse();
    }

    private static AuthorName name(String written) {
        return AuthorName.of(written).orElseThrow();
    }
}
