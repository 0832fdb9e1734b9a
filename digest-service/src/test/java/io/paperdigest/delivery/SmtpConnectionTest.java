package io.paperdigest.delivery;

import static io.paperdigest.delivery.ScriptedServer.CUT;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.SendOutcome.Accepted;
import io.paperdigest.delivery.SendOutcome.NotSent;
import io.paperdigest.delivery.SmtpConfig.Login;
import io.paperdigest.delivery.SmtpConfig.Security;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening, keeping and losing the connection. */
class SmtpConnectionTest {

    private ScriptedServer server;
    private Smtp smtp;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        smtp = new Smtp(Mails.local(server.port()), Mails.SENDER);
    }

    @AfterEach
    void stop() throws IOException {
        smtp.close();
        server.close();
    }

    private SendOutcome send() {
        return smtp.send(Mails.READER, Mails.small());
    }

    @Test
    void carriesManyMessagesOverOneConnection() {
        for (int i = 0; i < 5; i++) {
            assertThat(send()).isInstanceOf(Accepted.class);
        }

        assertThat(server.connections()).isEqualTo(1);
        assertThat(server.messages).hasSize(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.7.0 enough for one connection", CUT})
    void opensANewConnectionWhenTheServerEndsTheOldOne(String end) {
        server.at("MAIL", "250 ok", end);

        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(send()).isInstanceOf(Accepted.class);

        assertThat(server.connections()).isEqualTo(2);
        assertThat(server.messages).hasSize(2);
    }

    @Test
    void opensANewConnectionWhenTheOldOneWentStale() {
        server.at("NOOP", CUT);

        assertThat(send()).isInstanceOf(Accepted.class);
        assertThat(send()).isInstanceOf(Accepted.class);

        assertThat(server.connections()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 busy", "554 go away", CUT})
    void sendsNothingWithoutAGreeting(String greeting) {
        server.at("GREETING", greeting, greeting);

        assertThat(smtp.open()).isPresent();
        assertThat(send()).isInstanceOf(NotSent.class);
        assertThat(server.commands).doesNotContain("DATA");
    }

    @Test
    void sendsNothingWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = taken.getLocalPort();
        }

        try (Smtp nowhere = new Smtp(Mails.local(port), Mails.SENDER)) {
            assertThat(nowhere.send(Mails.READER, Mails.small()))
                    .isInstanceOfSatisfying(
                            NotSent.class,
                            not -> assertThat(not.reason())
                                    .startsWith("No connection to 127.0.0.1:" + port + ": Connection refused")
                                    .doesNotContain("Couldn't connect"));
        }
    }

    @Test
    void sendsNothingWhereThereIsNoSuchHost() {
        try (Smtp nowhere = new Smtp(Mails.onUnknownHost(), Mails.SENDER)) {
            assertThat(nowhere.send(Mails.READER, Mails.small()))
                    .isEqualTo(new NotSent("No connection to " + Mails.UNKNOWN_HOST + ":587: there is no such host"));
        }
    }

    @Test
    void saysWhenTheLoginIsRefusedAndNeverThePassword() {
        server.at("EHLO", "250-test\r\n250 AUTH PLAIN").at("AUTH", "535 5.7.8 wrong");
        Login login = new Login("me", "hunter2secret");

        try (Smtp withLogin = new Smtp(Mails.local(server.port(), login), Mails.SENDER)) {
            assertThat(withLogin.open())
                    .hasValueSatisfying(not -> assertThat(not.reason())
                            .contains("refused the login", "535 5.7.8 wrong")
                            .doesNotContain("hunter2secret"));
        }
    }

    @Test
    void doesNotGoOnWithoutTheLoginItWasGiven() {
        Login login = new Login("me", "hunter2secret");

        try (Smtp withLogin = new Smtp(Mails.local(server.port(), login), Mails.SENDER)) {
            assertThat(withLogin.send(Mails.READER, Mails.small())).isInstanceOf(NotSent.class);
        }
        assertThat(server.commands).noneMatch(command -> command.startsWith("MAIL"));
    }

    @Test
    void saysNothingInClearToAServerWithoutTls() {
        SmtpConfig remote = Mails.local(server.port());
        SmtpConfig starttls = new SmtpConfig(Security.STARTTLS, remote.host(), remote.port(), null, remote.timeouts());

        try (Smtp careful = new Smtp(starttls, Mails.SENDER)) {
            assertThat(careful.send(Mails.READER, Mails.small()))
                    .isInstanceOfSatisfying(
                            NotSent.class, not -> assertThat(not.reason()).contains("STARTTLS"));
        }
        assertThat(server.commands).noneMatch(command -> command.startsWith("MAIL"));
    }
}
