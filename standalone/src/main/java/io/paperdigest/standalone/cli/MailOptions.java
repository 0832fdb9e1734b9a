package io.paperdigest.standalone.cli;

import java.util.Optional;

/**
 * How digests are sent.
 *
 * @param smtp the mail server's URL, {@code smtp://user@host:587}
 * @param from the sender's address
 * @param to who gets a single test digest; empty to send to the subscribers
 * @param contact whom subscribers write to, to change topics or stop; empty for nobody
 */
public record MailOptions(String smtp, String from, Optional<String> to, Optional<String> contact) {

    /**
     * Options that belong together.
     *
     * @return empty when nothing is to be sent
     * @throws InvalidOptionsException when one of them lacks the others
     */
    static Optional<MailOptions> of(
            Optional<String> smtp, Optional<String> from, Optional<String> to, Optional<String> contact) {
        new Problems()
                .check(smtp.isPresent() || to.isEmpty(), "--to sends a digest, so it needs --smtp and --from.")
                .check(smtp.isPresent() || to.isPresent() || from.isEmpty(), "--from is of use with --smtp only.")
                .check(smtp.isPresent() || to.isPresent() || contact.isEmpty(), "--contact is of use with --smtp only.")
                .check(smtp.isEmpty() || from.isPresent(), "--smtp needs --from, the address digests come from.")
                .refuse();
        return smtp.map(server -> new MailOptions(server, from.orElseThrow(), to, contact));
    }
}
