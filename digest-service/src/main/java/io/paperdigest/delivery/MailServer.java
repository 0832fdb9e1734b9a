package io.paperdigest.delivery;

import java.util.Optional;

/** Takes one message after another. For one thread. */
public interface MailServer {

    /**
     * Makes sure there is a live connection. Hands nothing over, so a process killed in here leaves no doubt.
     *
     * @return why not; empty when there is one
     */
    Optional<SendOutcome.NotSent> open();

    /**
     * Hands over one message to one recipient.
     *
     * @param message an RFC 5322 message
     */
    SendOutcome send(MailAddress to, byte[] message);
}
