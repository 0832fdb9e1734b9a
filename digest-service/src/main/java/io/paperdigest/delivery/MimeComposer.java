package io.paperdigest.delivery;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetHeaders;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a message as RFC 5322 and MIME have it: ASCII only, lines of at most 76 characters in the bodies, CRLF. The
 * same message gives the same bytes on any machine: there is no clock, no random boundary, no default charset or
 * locale in it.
 */
public final class MimeComposer {

    /** Above this share of bytes beyond ASCII, base64 is shorter than quoted-printable. */
    private static final int QUOTED_PRINTABLE_MAX_PARTS = 6;

    private MimeComposer() {}

    /** The message's bytes, ready for SMTP or a {@code .eml} file. */
    public static byte[] compose(MailMessage message) {
        try {
            // "=_" can occur neither in quoted-printable nor in base64.
            String boundary = "=_" + MessageIds.hash(message.messageId());
            MimeMultipart body =
                    new Alternative(boundary, part("text/plain", message.text()), part("text/html", message.html()));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            for (String header : headers(message, boundary)) {
                out.writeBytes((header + "\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            out.writeBytes(new byte[] {'\r', '\n'});
            body.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't write to memory", e);
        } catch (MessagingException e) {
            throw new IllegalStateException("Can't compose a digest", e);
        }
    }

    private static List<String> headers(MailMessage message, String boundary) {
        List<String> headers = new ArrayList<>();
        headers.add("Date: " + date(message));
        headers.add(message.from().header());
        headers.add("To: " + message.to());
        if (message.contact() != null) {
            headers.add("Reply-To: " + message.contact());
        }
        headers.add(HeaderText.line("Subject", message.subject()));
        headers.add("Message-ID: " + message.messageId());
        headers.add("List-Id: Paper Digest <paper-digest."
                + message.from().address().domain() + ">");
        headers.addAll(unsubscribe(message));
        headers.add("Auto-Submitted: auto-generated");
        headers.add("MIME-Version: 1.0");
        headers.add("Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"");
        return headers;
    }

    /** The formatter's names of days and months are fixed; its GMT is the old word for +0000. */
    private static String date(MailMessage message) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(message.date()).replace("GMT", "+0000");
    }

    /** The best way first (RFC 2369, 2); one-click needs HTTPS (RFC 8058, 3.1). */
    private static List<String> unsubscribe(MailMessage message) {
        List<String> ways = new ArrayList<>();
        URI uri = message.unsubscribe();
        if (uri != null) {
            ways.add("<" + uri.toASCIIString() + ">");
        }
        if (message.contact() != null) {
            ways.add("<" + Mailto.of(message.contact(), "unsubscribe " + message.to()) + ">");
        }
        if (ways.isEmpty()) {
            return List.of();
        }
        String header = "List-Unsubscribe: " + String.join(",\r\n ", ways);
        return uri != null && "https".equals(uri.getScheme())
                ? List.of(header, "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                : List.of(header);
    }

    private static MimeBodyPart part(String type, String content) throws MessagingException, IOException {
        // Text is CRLF before it is encoded (RFC 2045, 6.8), whatever its lines end with here.
        byte[] bytes = content.replaceAll("\r\n|\r|\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        String encoding = encoding(bytes);
        InternetHeaders headers = new InternetHeaders();
        headers.setHeader("Content-Type", type + "; charset=utf-8");
        headers.setHeader("Content-Transfer-Encoding", encoding);
        return new MimeBodyPart(headers, encode(bytes, encoding));
    }

    private static String encoding(byte[] bytes) {
        int beyondAscii = 0;
        for (byte b : bytes) {
            beyondAscii += b < 0 ? 1 : 0;
        }
        return beyondAscii * QUOTED_PRINTABLE_MAX_PARTS <= bytes.length ? "quoted-printable" : "base64";
    }

    private static byte[] encode(byte[] bytes, String encoding) throws MessagingException, IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        try (OutputStream out = MimeUtility.encode(encoded, encoding)) {
            out.write(bytes);
        }
        return encoded.toByteArray();
    }

    /** A multipart/alternative whose boundary is given: Jakarta Mail's own counts messages and reads the clock. */
    private static final class Alternative extends MimeMultipart {

        private Alternative(String boundary, MimeBodyPart... parts) throws MessagingException {
            super("alternative", parts);
            ContentType type = new ContentType("multipart/alternative");
            type.setParameter("boundary", boundary);
            contentType = type.toString();
        }
    }
}
