package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class MailtoTest {

    private static final MailAddress LAB = new MailAddress("lab", "example.org");

    @Example
    void encodesWhatMeansSomethingInAnAddress() {
        MailAddress odd = new MailAddress("a+b&c=d?e%f#g/h", "example.org");

        assertThat(Mailto.of(odd, "stop: ä & + \"it\"\r\nBcc: x"))
                .hasToString("mailto:a%2Bb%26c%3Dd%3Fe%25f%23g%2Fh@example.org"
                        + "?subject=stop%3A%20%C3%A4%20%26%20%2B%20%22it%22%20Bcc%3A%20x");
    }

    @Property(tries = 300)
    void saysTheSubjectAndNothingElse(@ForAll String subject) {
        URI uri = Mailto.of(LAB, subject);

        assertThat(uri.toASCIIString()).matches("mailto:lab@example\\.org\\?subject=[A-Za-z0-9.%_~-]*");
        assertThat(uri.getSchemeSpecificPart()).isEqualTo("lab@example.org?subject=" + HeaderText.oneLine(subject));
    }
}
