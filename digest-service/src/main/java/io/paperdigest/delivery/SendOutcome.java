package io.paperdigest.delivery;

/**
 * What came of handing one message to the mail server. The line between safe and unsafe is the end of the message:
 * before it is sent, no server may deliver anything; after it, only the server's answer says whether it did.
 */
public sealed interface SendOutcome {

    /** Why, for people: the server's answer on one line, or what broke. */
    String reason();

    /** Whether the connection is gone with it: then the next message may fare no better. */
    boolean connectionLost();

    /** The server took the message. */
    record Accepted(String reason) implements SendOutcome {
        @Override
        public boolean connectionLost() {
            return false;
        }
    }

    /** Refused for now (4xx), or cut before the message's end: the server does not have it, and may be asked again. */
    record Deferred(String reason, boolean connectionLost) implements SendOutcome {}

    /** Refused for good (5xx). */
    record Bounced(String reason) implements SendOutcome {
        @Override
        public boolean connectionLost() {
            return false;
        }
    }

    /** The message's end was sent, and no answer came: the server may have it or not. */
    record Uncertain(String reason) implements SendOutcome {
        @Override
        public boolean connectionLost() {
            return true;
        }
    }

    /** No connection, no login, or the server doesn't take mail from us: it has nothing to do with this message. */
    record NotSent(String reason) implements SendOutcome {
        @Override
        public boolean connectionLost() {
            return true;
        }
    }
}
