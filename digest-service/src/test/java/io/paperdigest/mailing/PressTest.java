package io.paperdigest.mailing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.digest.MadeUpEdition;
import io.paperdigest.events.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PressTest {

    private static final MailAddress ADA = new MailAddress("ada", "example.org");
    private static final MailAddress LAB = new MailAddress("lab", "example.org");

    @Test
    void namesTheContactInEveryMailAndThePeopleItIsFor() {
        Press press = new Press(MailRoute.ON_DISK, Optional.of(LAB));

        Press.Printed hers = personal(press);
        Press.Printed sample = press.sample(MadeUpEdition.today(), ADA);

        assertThat(new String(hers.mail(), US_ASCII))
                .contains("\r\nReply-To: lab@example.org\r\n")
                .contains("\r\nList-Unsubscribe: <mailto:lab@example.org?subject=unsubscribe%20ada%40example.org>\r\n");
        assertThat(hers.html())
                .contains("href=\"mailto:lab@example.org?subject=Paper%20Digest%20for%20ada%40example.org\"");
        assertThat(new String(sample.mail(), US_ASCII)).contains("\r\nReply-To: lab@example.org\r\n");
        assertThat(sample.html()).contains("href=\"mailto:lab@example.org?subject=Paper%20Digest\"");
    }

    @Test
    void namesTheCommandWhereThereIsNoContact() {
        Press.Printed hers = personal(new Press(MailRoute.ON_DISK, Optional.empty()));

        assertThat(new String(hers.mail(), US_ASCII)).doesNotContain("Reply-To:", "List-Unsubscribe", "mailto:");
        assertThat(hers.text()).contains("To stop it: ./paper-digest unsubscribe ada@example.org");
    }

    @Test
    void printsTheSameBytesForTheSameEditionAndSettings() {
        byte[] one = personal(new Press(MailRoute.ON_DISK, Optional.of(LAB))).mail();
        byte[] other = personal(new Press(MailRoute.ON_DISK, Optional.of(LAB))).mail();

        assertThat(other).isEqualTo(one);
    }

    @Test
    void datesNoMailLaterThanItIsSent() {
        Press.Printed hers = personal(new Press(MailRoute.ON_DISK, Optional.empty()));
        Instant cut = MadeUpEdition.today().manifest().cut().at();

        byte[] early = hers.mail(cut.minus(Duration.ofMinutes(90)));
        byte[] late = hers.mail(cut.plus(Duration.ofHours(3)));

        assertThat(date(early)).isEqualTo(cut.minus(Duration.ofMinutes(90)));
        assertThat(date(late)).isEqualTo(cut);
        assertThat(late).isEqualTo(hers.mail());
        assertThat(withoutDate(early)).isEqualTo(withoutDate(late)).contains("\r\nMessage-ID: <");
    }

    private static Instant date(byte[] mail) {
        String header = new String(mail, US_ASCII).lines().findFirst().orElseThrow();
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(header.substring("Date: ".length()), Instant::from);
    }

    private static String withoutDate(byte[] mail) {
        String text = new String(mail, US_ASCII);
        return text.substring(text.indexOf('\n'));
    }

    private static Press.Printed personal(Press press) {
        Subscription ada = new Subscription("scfe00dde46ef", ADA.toString(), List.of("neuroscience"));
        return press.personal(MadeUpEdition.today(), ada, ADA, Set.of());
    }
}
