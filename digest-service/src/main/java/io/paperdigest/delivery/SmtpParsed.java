package io.paperdigest.delivery;

import java.util.List;

/** What the words for a mail server came to. */
public sealed interface SmtpParsed {

    /** A server to send through. */
    record Valid(SmtpConfig config) implements SmtpParsed {}

    /**
     * None.
     *
     * @param problems all of them, a sentence each, for people; never with a password in it; not empty
     */
    record Invalid(List<String> problems) implements SmtpParsed {
        public Invalid {
            problems = List.copyOf(problems);
        }
    }
}
