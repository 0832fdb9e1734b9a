package io.paperdigest.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.io.OutputStream;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Jakarta Mail's SMTP with a memory: how far a message got, and the server's first answer at that stage.
 *
 * <p>Its exceptions don't tell the two sides of the message's end apart. And after a refusal it sends RSET: when the
 * connection breaks there, the exception is that of RSET and the refusal is lost.
 */
final class SmtpTransport extends SMTPTransport {

    /** How far a message got. In order. */
    enum Stage {
        /** Nothing said about it yet. */
        IDLE,
        /** {@code MAIL FROM}. */
        SENDER,
        /** {@code RCPT TO}. */
        RECIPIENT,
        /** {@code DATA} and the message, without its end. */
        BODY,
        /** The dot that ends it: from here on the server may have it. */
        END
    }

    private Stage stage = Stage.IDLE;
    private boolean answered;
    private SmtpReply reply = SmtpReply.NONE;

    SmtpTransport(Session session, boolean tls) {
        super(session, new URLName("smtp", null, -1, null, null, null), "smtp", tls);
    }

    /** Where the last message stopped. */
    synchronized Stage stage() {
        return stage;
    }

    /** The first answer at that stage. */
    synchronized SmtpReply reply() {
        return reply;
    }

    /** Forgets the last message. */
    synchronized void begin() {
        enter(Stage.IDLE);
    }

    private void enter(Stage next) {
        stage = next;
        answered = false;
        reply = SmtpReply.NONE;
    }

    @Override
    protected void mailFrom() throws MessagingException {
        enter(Stage.SENDER);
        super.mailFrom();
    }

    @Override
    protected void rcptTo() throws MessagingException {
        enter(Stage.RECIPIENT);
        super.rcptTo();
    }

    @Override
    protected OutputStream data() throws MessagingException {
        enter(Stage.BODY);
        OutputStream out = super.data();
        // 354 is permission, not an answer to the message.
        enter(Stage.BODY);
        return out;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        enter(Stage.END);
        super.finishData();
    }

    @Override
    protected int readServerResponse() throws MessagingException {
        int code = super.readServerResponse();
        // The first only, readable or not: what follows answers RSET.
        if (!answered) {
            answered = true;
            reply = new SmtpReply(code, getLastServerResponse());
        }
        return code;
    }
}
