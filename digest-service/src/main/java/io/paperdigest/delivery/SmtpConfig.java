package io.paperdigest.delivery;

import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * How to reach the mail server. Read one with {@link #parse}; never prints its password.
 *
 * @param security how the connection is protected
 * @param host a name or an address
 * @param port 1 to 65535
 * @param login whom to log in as; null to send without
 * @param timeouts how long to wait
 */
public record SmtpConfig(
        Security security, String host, int port, @Nullable Login login, Timeouts timeouts) {

    /** The environment's variable that holds the password, where no other is named. */
    public static final String PASSWORD = "PAPER_DIGEST_SMTP_PASSWORD";

    /** How the connection is protected. */
    public enum Security {
        /** Not at all: this machine's own server, or a remote one that needs no password, when asked for. */
        PLAIN,
        /** Begins in clear and must turn to TLS before anything is said. */
        STARTTLS,
        /** TLS from the first byte. */
        TLS
    }

    /**
     * Whom to log in as.
     *
     * @param user the name
     * @param password the secret; in no text this record makes
     */
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[user=" + user + ", password=…]";
        }
    }

    /**
     * How long to wait.
     *
     * @param connect for the connection
     * @param read for each answer. Long, because giving up after the message was handed over leaves it uncertain
     *     whether it went out: RFC 5321, 4.5.3.2, asks for at least five minutes
     * @param write for each piece sent
     */
    public record Timeouts(Duration connect, Duration read, Duration write) {

        /** For a mail server on the internet. */
        public static final Timeouts DEFAULT =
                new Timeouts(Duration.ofSeconds(20), Duration.ofMinutes(5), Duration.ofMinutes(2));

        /** @throws IllegalArgumentException when one is not positive, which Jakarta Mail would take for no limit */
        public Timeouts {
            if (!connect.isPositive() || !read.isPositive() || !write.isPositive()) {
                throw new IllegalArgumentException("A timeout is not positive");
            }
        }
    }

    /** @throws IllegalArgumentException when a password would go to another machine in clear, or the port is none */
    public SmtpConfig {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not 1 to 65535");
        }
        if (login != null && security == Security.PLAIN && !Loopback.is(host)) {
            throw new IllegalArgumentException("A password to " + host + " would go in clear");
        }
    }

    /**
     * Reads {@code smtp://user@host:587}, {@code smtps://host:465} or {@code smtp://localhost:1025}, with
     * {@code ?tls=none} for a remote server without TLS and without a password. The password comes from the
     * environment: {@code PAPER_DIGEST_SMTP_PASSWORD}, or the file that {@code PAPER_DIGEST_SMTP_PASSWORD_FILE} names.
     * It is used only when the URL names a user.
     *
     * @param environment the process's
     */
    public static SmtpParsed parse(String url, Map<String, String> environment) {
        return parse(url, PASSWORD, environment);
    }

    /**
     * The same, with the password in another variable.
     *
     * @param password the variable's name; {@code _FILE} behind it is the name of the other
     */
    public static SmtpParsed parse(String url, String password, Map<String, String> environment) {
        return new SmtpUrl(url, password, environment).parse();
    }

    /** The same with other timeouts. */
    public SmtpConfig with(Timeouts other) {
        return new SmtpConfig(security, host, port, login, other);
    }

    /** What Jakarta Mail is to do; the login is handed over when connecting. */
    Properties properties(Sender sender) {
        Properties mail = new Properties();
        mail.setProperty("mail.smtp.from", sender.address().toString());
        mail.setProperty("mail.smtp.connectiontimeout", millis(timeouts.connect()));
        mail.setProperty("mail.smtp.timeout", millis(timeouts.read()));
        mail.setProperty("mail.smtp.writetimeout", millis(timeouts.write()));
        mail.setProperty("mail.smtp.starttls.enable", String.valueOf(security == Security.STARTTLS));
        mail.setProperty("mail.smtp.starttls.required", String.valueOf(security == Security.STARTTLS));
        mail.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        mail.setProperty("mail.smtp.auth", String.valueOf(login != null));
        mail.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        // After QUIT nothing is left to learn: don't wait for a server that hangs.
        mail.setProperty("mail.smtp.quitwait", "false");
        return mail;
    }

    private static String millis(Duration duration) {
        return String.valueOf(Math.clamp(duration.toMillis(), 1, Integer.MAX_VALUE));
    }

    /** The server, for people: {@code mail.example.org:587}. */
    public String server() {
        return (host.indexOf(':') < 0 ? host : "[" + host + "]") + ":" + port;
    }
}
