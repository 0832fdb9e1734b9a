package io.paperdigest.delivery;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Bytes that Jakarta Mail sends as they are: parsed and written again, they might not be the same. */
final class RawMessage extends MimeMessage {

    private final byte[] bytes;

    RawMessage(Session session, byte[] bytes) {
        super(session);
        this.bytes = bytes;
    }

    @Override
    public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException {
        out.write(bytes);
    }
}
