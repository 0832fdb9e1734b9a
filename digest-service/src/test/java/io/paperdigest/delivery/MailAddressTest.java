package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.delivery.MailAddress.Invalid;
import io.paperdigest.delivery.MailAddress.Valid;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailAddressTest {

    @ParameterizedTest
    @CsvSource({
        "ada@example.org, ada@example.org",
        "'  ada@example.org ', ada@example.org",
        "Ada.L+papers@Example.ORG, Ada.L+papers@example.org",
        "o'hara@example.org, o'hara@example.org",
        "ada@bücher.example, ada@xn--bcher-kva.example",
        "root@localhost, root@localhost"
    })
    void bringsAnAddressIntoItsNormalForm(String written, String normal) {
        assertThat(MailAddress.parse(written))
                .isInstanceOfSatisfying(
                        Valid.class, valid -> assertThat(valid.address()).hasToString(normal));
    }

    @ParameterizedTest
    @CsvSource({
        "ada, it has no @",
        "@example.org, nothing stands before the @",
        "ada@, nothing stands after the @",
        "ada@example, what stands after the @ has no dot",
        "ada@exa mple.org, what stands after the @ is not a domain",
        "ada@example..org, what stands after the @ is not a domain",
        "ada@example.org., what stands after the @ is not a domain",
        "ada@-example.org, what stands after the @ is not a domain",
        "Ada <ada@example.org>, '"
                + "a space, a bracket, a quote or another such character stands in it: give one address, without a name'",
        "ada@example.org (Ada), '"
                + "a space, a bracket, a quote or another such character stands in it: give one address, without a name'",
        "ada@[127.0.0.1], what stands after the @ is not a domain",
        "ädä@example.org, 'what stands before the @ is not plain ASCII, which many mail servers can''t take'",
        ".ada@example.org, local address starts with dot",
        "a..da@example.org, local address contains dot-dot"
    })
    void saysWhatIsWrong(String written, String reason) {
        assertThat(MailAddress.parse(written)).isEqualTo(new Invalid(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada <ada@example.org>",
                "ada@example.org,eve@example.org",
                "ada@example.org\r\nRCPT TO:<eve@example.org>",
                "ada\r\nBcc: eve@example.org",
                "\"ada l\"@example.org",
                "ada@example.org>",
                "ada\u0000@example.org"
            })
    void refusesWhatIsMoreThanAnAddress(String written) {
        assertThat(MailAddress.parse(written)).isInstanceOf(Invalid.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        String label = "a".repeat(63);

        assertThat(MailAddress.parse("a".repeat(65) + "@example.org")).isInstanceOf(Invalid.class);
        assertThat(MailAddress.parse("a@" + label + "a.org")).isInstanceOf(Invalid.class);
        assertThat(MailAddress.parse("a".repeat(64) + "@" + label + "." + label + "." + label))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void canNotBeMadeOutOfItsNormalForm() {
        assertThatThrownBy(() -> new MailAddress("ada", "Example.org")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MailAddress("ada\n", "example.org")).hasMessageContaining("control");
    }

    @Property
    void neverThrowsAndNeverLetsAControlCharacterThrough(@ForAll String local, @ForAll String domain) {
        if (MailAddress.parse(local + "@" + domain) instanceof Valid valid) {
            assertThat(valid.address().toString()).matches("[!-~]+@[a-z0-9.-]+");
            assertThat(MailAddress.parse(valid.address().toString())).isEqualTo(valid);
        }
    }

    @Example
    void readsASenderWithAndWithoutAName() {
        MailAddress address = new MailAddress("digest", "example.org");

        assertThat(Sender.parse("digest@example.org")).isEqualTo(new Sender.Valid(new Sender("Paper Digest", address)));
        assertThat(Sender.parse("\"Lab, papers\" <digest@Example.org>"))
                .isEqualTo(new Sender.Valid(new Sender("Lab, papers", address)));
        assertThat(Sender.parse("Lab <digest>")).isEqualTo(new Sender.Invalid("it has no @"));
        assertThat(Sender.parse("Lab\r\nBcc: eve@example.org <digest@example.org>"))
                .isInstanceOf(Sender.Invalid.class);
    }
}
