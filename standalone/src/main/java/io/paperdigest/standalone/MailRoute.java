package io.paperdigest.standalone;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.Sender;
import io.paperdigest.delivery.SmtpConfig;
import io.paperdigest.delivery.SmtpParsed;
import io.paperdigest.standalone.cli.MailOptions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How digests are sent.
 *
 * @param server the mail server
 * @param sender whom they come from
 * @param test who gets a single test digest; empty to send to the subscribers
 */
record MailRoute(SmtpConfig server, Sender sender, Optional<MailAddress> test) {

    /** Whom digests that are only written to disk come from. The domain is one that can't exist. */
    static final Sender ON_DISK =
            new Sender(Sender.DEFAULT_NAME, new MailAddress("paper-digest", "paper-digest.invalid"));

    /**
     * Reads the options.
     *
     * @param problems what is wrong is added here, a sentence each
     * @return empty when something is wrong
     */
    static Optional<MailRoute> of(MailOptions options, Map<String, String> environment, List<String> problems) {
        Optional<SmtpConfig> server = server(options.smtp(), environment, problems);
        Optional<Sender> sender = sender(options.from(), problems);
        Optional<MailAddress> test = options.to().flatMap(to -> address(to, problems));
        return server.isEmpty()
                        || sender.isEmpty()
                        || test.isPresent() != options.to().isPresent()
                ? Optional.empty()
                : Optional.of(new MailRoute(server.get(), sender.get(), test));
    }

    private static Optional<SmtpConfig> server(String url, Map<String, String> environment, List<String> problems) {
        return switch (SmtpConfig.parse(url, environment)) {
            case SmtpParsed.Valid valid -> Optional.of(valid.config());
            case SmtpParsed.Invalid invalid -> {
                problems.addAll(invalid.problems());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Sender> sender(String from, List<String> problems) {
        return switch (Sender.parse(from)) {
            case Sender.Valid valid -> Optional.of(valid.sender());
            case Sender.Invalid invalid -> {
                problems.add("--from " + from + " is no sender: " + invalid.reason() + ".");
                yield Optional.empty();
            }
        };
    }

    private static Optional<MailAddress> address(String to, List<String> problems) {
        return switch (MailAddress.parse(to)) {
            case MailAddress.Valid valid -> Optional.of(valid.address());
            case MailAddress.Invalid invalid -> {
                problems.add("--to " + to + " is no address: " + invalid.reason() + ".");
                yield Optional.empty();
            }
        };
    }
}
