package io.paperdigest.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import io.paperdigest.delivery.SendOutcome.Accepted;
import io.paperdigest.delivery.SendOutcome.NotSent;
import io.paperdigest.delivery.SmtpConfig.Login;
import io.paperdigest.delivery.SmtpConfig.Security;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Against a mail server that others wrote. */
class GreenMailTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.SMTPS.dynamicPort()});

    @BeforeAll
    static void silence() {
        ((Logger) LoggerFactory.getLogger("com.icegreen")).setLevel(Level.ERROR);
    }

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void deliversADigestThatReadsAsItWasWritten() throws MessagingException, IOException {
        String subject = "Zählen ohne Etiketten – 数える方法 and 9 more";
        MailMessage digest = Mails.digest(subject, "Zählen\n.\nohne\n", "<p>Zählen<br>数える</p>\n");

        SendOutcome outcome = send(Mails.local(server.getSmtp().getPort()), digest);

        assertThat(outcome).isInstanceOf(Accepted.class);
        MimeMessage received = server.getReceivedMessages()[0];
        MimeMultipart parts = (MimeMultipart) received.getContent();
        assertThat(received.getSubject()).isEqualTo(subject);
        assertThat(received.getMessageID()).isEqualTo(digest.messageId());
        assertThat(parts.getBodyPart(0).getContent()).isEqualTo("Zählen\r\n.\r\nohne\r\n");
        assertThat(parts.getBodyPart(1).getContent()).isEqualTo("<p>Zählen<br>数える</p>\r\n");
    }

    @Test
    void logsIn() {
        server.setUser("digest@example.org", "digest", "open sesame");
        int port = server.getSmtp().getPort();

        SendOutcome right = send(Mails.local(port, new Login("digest", "open sesame")), plain());
        SendOutcome wrong = send(Mails.local(port, new Login("digest", "open barley")), plain());

        assertThat(right).isInstanceOf(Accepted.class);
        assertThat(wrong)
                .isInstanceOfSatisfying(
                        NotSent.class,
                        not -> assertThat(not.reason())
                                .contains("refused the login")
                                .doesNotContain("open barley"));
    }

    @Test
    void distrustsACertificateNobodySigned() {
        SmtpConfig local = Mails.local(server.getSmtps().getPort());
        SmtpConfig tls = new SmtpConfig(Security.TLS, local.host(), local.port(), null, local.timeouts());

        assertThat(send(tls, plain())).isInstanceOf(NotSent.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static MailMessage plain() {
        return Mails.digest("Sparse maps", "Sparse maps\n", "<p>Sparse maps</p>\n");
    }

    private static SendOutcome send(SmtpConfig config, MailMessage digest) {
        try (Smtp smtp = new Smtp(config, Mails.SENDER)) {
            return smtp.send(digest.to(), MimeComposer.compose(digest));
        }
    }
}
