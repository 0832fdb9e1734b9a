package io.paperdigest.delivery;

import io.paperdigest.delivery.SendOutcome.Accepted;
import io.paperdigest.delivery.SendOutcome.Bounced;
import io.paperdigest.delivery.SendOutcome.Deferred;
import io.paperdigest.delivery.SendOutcome.NotSent;
import io.paperdigest.delivery.SendOutcome.Uncertain;
import io.paperdigest.delivery.SmtpTransport.Stage;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;

/** Sends over SMTP: one connection for many messages, opened when needed, opened again when it broke. */
public final class Smtp implements MailServer, AutoCloseable {

    /** What Jakarta Mail has in place of an answer when the server closed the connection. */
    private static final String END_OF_STREAM = "[EOF]";

    private final SmtpConfig config;
    private final Session session;
    private final SmtpTransport transport;
    /** How many messages the present connection has carried. */
    private int carried;

    /** @param sender the envelope's sender, which the server sends bounces to */
    public Smtp(SmtpConfig config, Sender sender) {
        this.config = config;
        this.session = Session.getInstance(config.properties(sender));
        this.transport = new SmtpTransport(session, config.security() == SmtpConfig.Security.TLS);
    }

    @Override
    public Optional<NotSent> open() {
        if (transport.isConnected()) {
            return Optional.empty();
        }
        carried = 0;
        try {
            SmtpConfig.Login login = config.login();
            connect(login);
            return login == null || transport.supportsExtension("AUTH") ? Optional.empty() : refuseWithoutLogin();
        } catch (AuthenticationFailedException e) {
            return Optional.of(new NotSent(config.server() + " refused the login: " + words(e)));
        } catch (MailConnectException e) {
            return Optional.of(new NotSent("No connection to " + config.server() + ": " + whyNone(e)));
        } catch (MessagingException e) {
            return Optional.of(new NotSent("No connection to " + config.server() + ": " + words(e)));
        }
    }

    private void connect(SmtpConfig.@Nullable Login login) throws MessagingException {
        transport.connect(
                config.host(),
                config.port(),
                login == null ? null : login.user(),
                login == null ? null : login.password());
    }

    /** Jakarta Mail goes on without logging in when the server offers no login: then it is not the server meant. */
    private Optional<NotSent> refuseWithoutLogin() {
        close();
        return Optional.of(new NotSent(config.server() + " offers no login: leave the user out of the URL"));
    }

    @Override
    public SendOutcome send(MailAddress to, byte[] message) {
        Optional<NotSent> closed = open();
        if (closed.isPresent()) {
            return closed.get();
        }
        boolean reused = carried > 0;
        SendOutcome outcome = handOver(to, message);
        // Servers end a connection after so many messages or minutes: that is no answer to this message.
        if (reused && transport.stage() == Stage.SENDER && outcome.connectionLost()) {
            close();
            closed = open();
            return closed.isPresent() ? closed.get() : handOver(to, message);
        }
        return outcome;
    }

    private SendOutcome handOver(MailAddress to, byte[] message) {
        carried++;
        transport.begin();
        String broke = "the connection ended";
        try {
            transport.sendMessage(new RawMessage(session, message), new Address[] {address(to)});
        } catch (MessagingException e) {
            broke = words(e);
        }
        SendOutcome outcome = outcome(transport.stage(), transport.reply(), broke);
        if (outcome.connectionLost()) {
            close();
        }
        return outcome;
    }

    private static InternetAddress address(MailAddress to) throws AddressException {
        return new InternetAddress(to.toString(), true);
    }

    /** Where the message stopped and what the server said there decide; Jakarta Mail's exceptions are words only. */
    private static SendOutcome outcome(Stage stage, SmtpReply reply, String broke) {
        return switch (stage) {
            case IDLE -> new NotSent(broke);
            case SENDER ->
                reply.isNever()
                        ? new NotSent("The mail server refuses the sender: " + reply.words())
                        : refusal(reply, broke);
            case RECIPIENT, BODY -> refusal(reply, broke);
            case END -> answer(reply, broke);
        };
    }

    /** The message was handed over whole: without an answer nobody knows. */
    private static SendOutcome answer(SmtpReply reply, String broke) {
        if (reply.isYes()) {
            return new Accepted(reply.words());
        }
        return reply.isNotNow() || reply.isNever()
                ? refusal(reply, broke)
                : new Uncertain("The message was handed over, and no answer came: " + broke);
    }

    /** The server does not have the message: it said so, or the message's end was never sent. */
    private static SendOutcome refusal(SmtpReply reply, String broke) {
        if (reply.isNever()) {
            return reply.isAboutUs() ? new NotSent(reply.words()) : new Bounced(reply.words());
        }
        if (reply.isNotNow()) {
            return new Deferred(reply.words(), reply.isClosing());
        }
        return new Deferred("Cut before the message was handed over: " + broke, true);
    }

    /** Its own words name the server once more. */
    private static String whyNone(MailConnectException e) {
        Exception cause = e.getNextException();
        if (cause instanceof UnknownHostException) {
            return "there is no such host";
        }
        return cause == null || cause.getMessage() == null ? words(e) : HeaderText.oneLine(cause.getMessage());
    }

    private static String words(MessagingException e) {
        Exception cause = e.getNextException();
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String whole = cause == null || cause.getMessage() == null || message.contains(cause.getMessage())
                ? message
                : message + " (" + cause.getMessage() + ")";
        return HeaderText.oneLine(whole.replace(END_OF_STREAM, "the server closed the connection"));
    }

    /** Says goodbye; does nothing when not connected. */
    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException e) {
            // The connection was gone already: closed is closed.
        }
    }
}
