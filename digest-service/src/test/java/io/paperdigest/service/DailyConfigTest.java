package io.paperdigest.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.SmtpConfig;
import io.paperdigest.trending.HalfLife;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DailyConfigTest {

    @Test
    void hasDefaults() {
        DailyConfig config = DailyConfig.fromEnvironment(Map.of());

        assertThat(config.cuts()).isTrue();
        assertThat(config.times().time()).isEqualTo(LocalTime.of(6, 0));
        assertThat(config.times().zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(config.rules().halfLife()).isEqualTo(HalfLife.DEFAULT);
        assertThat(config.mail()).isEmpty();
        assertThat(config.out()).isEmpty();
        assertThat(config.httpPort()).isEqualTo(8080);
    }

    @Test
    void takesWhatTheEnvironmentSays(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("password"), "quiet\n");

        DailyConfig config = DailyConfig.fromEnvironment(Map.of(
                "CUT_TIME", "07:15",
                "ZONE", "Europe/Berlin",
                "HALF_LIFE_HOURS", "36",
                "SMTP_URL", "smtp://digest@mail.example.org:587",
                "MAIL_FROM", "Paper Digest <digest@example.org>",
                "MAIL_CONTACT", "lab@example.org",
                "SMTP_PASSWORD_FILE", secret.toString(),
                "OUT_FOLDER", "out",
                "HTTP_PORT", "0"));

        assertThat(config.times().time()).isEqualTo(LocalTime.of(7, 15));
        assertThat(config.times().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(config.rules().halfLife().hours()).isEqualTo(36);
        assertThat(config.mail().orElseThrow().server().login()).isEqualTo(new SmtpConfig.Login("digest", "quiet"));
        assertThat(config.mail().orElseThrow().contact()).contains(new MailAddress("lab", "example.org"));
        assertThat(config.out()).contains(Path.of("out"));
        assertThat(config.httpPort()).isZero();
        assertThat(config.toString()).doesNotContain("quiet");
    }

    @Test
    void cutsNothingOfItselfWhenSwitchedOff() {
        assertThat(DailyConfig.fromEnvironment(Map.of("CUT_TIME", "off")).cuts())
                .isFalse();
    }

    @Test
    void refusesAHalfLifeThatIsNone() {
        assertThatThrownBy(() -> DailyConfig.fromEnvironment(Map.of("HALF_LIFE_HOURS", "0")))
                .hasMessage("HALF_LIFE_HOURS is out of range: 0");
    }

    @Test
    void refusesAContactThatCannotBeWrittenToOrIsOfNoUse() {
        assertThatThrownBy(() -> DailyConfig.fromEnvironment(Map.of(
                        "SMTP_URL", "smtp://mail.example.org",
                        "MAIL_FROM", "digest@example.org",
                        "MAIL_CONTACT", "lab@example.org\nBcc: x@example.org")))
                .hasMessageContaining("MAIL_CONTACT lab@example.org");
        assertThatThrownBy(() -> DailyConfig.fromEnvironment(Map.of("MAIL_CONTACT", "lab@example.org")))
                .hasMessage("MAIL_CONTACT is of use with SMTP_URL only");
    }

    @Test
    void mailsWithoutAContactWhereItIsBlank() {
        DailyConfig config = DailyConfig.fromEnvironment(
                Map.of("SMTP_URL", "smtp://localhost", "MAIL_FROM", "digest@example.org", "MAIL_CONTACT", ""));

        assertThat(config.mail().orElseThrow().contact()).isEmpty();
    }

    @Test
    void namesThePasswordThatIsMissingAsTheServiceDoes() {
        assertThatThrownBy(() -> DailyConfig.fromEnvironment(
                        Map.of("SMTP_URL", "smtp://digest@mail.example.org", "MAIL_FROM", "digest")))
                .hasMessage("The URL names a user, and there is no password: set SMTP_PASSWORD or SMTP_PASSWORD_FILE;"
                        + " MAIL_FROM digest is no sender: it has no @");
    }
}
