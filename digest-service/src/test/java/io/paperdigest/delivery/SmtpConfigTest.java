package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.delivery.SmtpConfig.Login;
import io.paperdigest.delivery.SmtpConfig.Security;
import io.paperdigest.delivery.SmtpConfig.Timeouts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmtpConfigTest {

    private static final Map<String, String> PASSWORD = Map.of("PAPER_DIGEST_SMTP_PASSWORD", "hunter2secret");

    private static SmtpConfig valid(String url, Map<String, String> environment) {
        SmtpParsed parsed = SmtpConfig.parse(url, environment);
        assertThat(parsed).isInstanceOf(SmtpParsed.Valid.class);
        return ((SmtpParsed.Valid) parsed).config();
    }

    private static List<String> problems(String url, Map<String, String> environment) {
        SmtpParsed parsed = SmtpConfig.parse(url, environment);
        assertThat(parsed).isInstanceOf(SmtpParsed.Invalid.class);
        return ((SmtpParsed.Invalid) parsed).problems();
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://mail.example.org, STARTTLS, mail.example.org, 587",
        "smtp://mail.example.org:25/, STARTTLS, mail.example.org, 25",
        "smtps://mail.example.org, TLS, mail.example.org, 465",
        "SMTPS://mail.example.org:4465, TLS, mail.example.org, 4465",
        "smtp://localhost:1025, PLAIN, localhost, 1025",
        "smtp://127.0.0.2, PLAIN, 127.0.0.2, 25",
        "smtp://[::1]:1025, PLAIN, ::1, 1025",
        "smtp://localhost:1025?tls=required, STARTTLS, localhost, 1025",
        "smtp://relay.example.org:25?tls=none, PLAIN, relay.example.org, 25",
        "smtp://127.0.0.1.example.org, STARTTLS, 127.0.0.1.example.org, 587",
        "smtp://10.0.0.1:25, STARTTLS, 10.0.0.1, 25"
    })
    void protectsTheConnectionUnlessTheServerIsOnThisMachine(String url, Security security, String host, int port) {
        assertThat(valid(url, Map.of())).isEqualTo(new SmtpConfig(security, host, port, null, Timeouts.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource({
        "smtp://me@example.org@mail.example.org:587, me@example.org",
        "smtp://me%40example.org@mail.example.org:587, me@example.org",
        "smtps://a+b@mail.example.org, a+b",
        "smtp://me@localhost:1025, me"
    })
    void takesTheUserFromTheUrlAndThePasswordFromTheEnvironment(String url, String user) {
        assertThat(valid(url, PASSWORD).login()).isEqualTo(new Login(user, "hunter2secret"));
    }

    @Test
    void takesThePasswordFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("password"), "open sesame\n");

        assertThat(valid("smtp://me@mail.example.org", Map.of("PAPER_DIGEST_SMTP_PASSWORD_FILE", file.toString()))
                        .login())
                .isEqualTo(new Login("me", "open sesame"));
    }

    @Test
    void usesNoPasswordWhereTheUrlNamesNoUser() {
        assertThat(valid("smtp://mail.example.org", PASSWORD).login()).isNull();
    }

    @Test
    void refusesAPasswordInTheUrlWithoutRepeatingIt() {
        assertThat(problems("smtp://me:hunter2secret@mail.example.org", Map.of()))
                .singleElement()
                .asString()
                .contains("history", "PAPER_DIGEST_SMTP_PASSWORD")
                .doesNotContain("hunter2secret");
        assertThat(problems("http://me:hunter2secret@mail.example.org", Map.of())
                        .toString())
                .doesNotContain("hunter2secret");
    }

    @Test
    void sendsNoPasswordInClearToAnotherMachine() {
        assertThat(problems("smtp://me@mail.example.org?tls=none", PASSWORD))
                .singleElement()
                .asString()
                .contains("in clear");
        assertThatThrownBy(() ->
                        new SmtpConfig(Security.PLAIN, "mail.example.org", 25, new Login("me", "x"), Timeouts.DEFAULT))
                .hasMessageContaining("in clear");
    }

    @Test
    void findsAllThatIsWrongAtOnce() {
        assertThat(problems("smtps://me@mail.example.org:99999?tls=none", Map.of()))
                .hasSize(4)
                .anyMatch(problem -> problem.contains("smtps:// is TLS"))
                .anyMatch(problem -> problem.contains("1 to 65535"))
                .anyMatch(problem -> problem.contains("there is no password"))
                .anyMatch(problem -> problem.contains("in clear"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mail.example.org", "smtp:/mail", "smtp://", "smtp://a b", "smtp://host:x", "ftp://host"})
    void showsHowAServerIsWritten(String url) {
        assertThat(problems(url, Map.of())).singleElement().asString().contains("smtp://user@host:587");
    }

    @Test
    void asksWhichPasswordCounts(@TempDir Path folder) {
        Map<String, String> both = Map.of(
                "PAPER_DIGEST_SMTP_PASSWORD",
                "x",
                "PAPER_DIGEST_SMTP_PASSWORD_FILE",
                folder.resolve("y").toString());
        Map<String, String> missing =
                Map.of("PAPER_DIGEST_SMTP_PASSWORD_FILE", folder.resolve("y").toString());

        assertThat(problems("smtp://me@mail.example.org", both))
                .singleElement()
                .asString()
                .contains("both set");
        assertThat(problems("smtp://me@mail.example.org", missing))
                .singleElement()
                .asString()
                .contains("can't be read");
    }

    @Test
    void neverPrintsThePassword() {
        SmtpConfig config = valid("smtp://me@mail.example.org", PASSWORD);

        assertThat(config.toString() + config.login() + config.properties(Mails.SENDER) + new SmtpParsed.Valid(config))
                .doesNotContain("hunter2secret");
    }

    @Test
    void checksTheServersNameAndRequiresTls() {
        assertThat(valid("smtp://mail.example.org", Map.of()).properties(Mails.SENDER))
                .containsEntry("mail.smtp.starttls.required", "true")
                .containsEntry("mail.smtp.ssl.checkserveridentity", "true")
                .containsEntry("mail.smtp.connectiontimeout", "20000")
                .containsEntry("mail.smtp.timeout", "300000")
                .containsEntry("mail.smtp.writetimeout", "120000");
    }

    @Test
    void refusesToWaitForEver() {
        Duration some = Duration.ofSeconds(1);

        assertThatThrownBy(() -> new Timeouts(some, Duration.ZERO, some)).hasMessageContaining("not positive");
    }
}
