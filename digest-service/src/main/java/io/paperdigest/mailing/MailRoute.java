package io.paperdigest.mailing;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.Sender;
import io.paperdigest.delivery.SmtpConfig;
import io.paperdigest.delivery.SmtpParsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How digests are sent.
 *
 * @param server the mail server
 * @param sender whom they come from
 * @param test who gets a single test digest; empty to send to the subscribers
 * @param contact whom subscribers write to, to change topics or stop; empty where only the command line does that
 */
public record MailRoute(SmtpConfig server, Sender sender, Optional<MailAddress> test, Optional<MailAddress> contact) {

    /** Whom digests that are only written to disk come from. The domain is one that can't exist. */
    public static final Sender ON_DISK =
            new Sender(Sender.DEFAULT_NAME, new MailAddress("paper-digest", "paper-digest.invalid"));

    /**
     * What is given for a route.
     *
     * @param smtp the mail server's URL, {@code smtp://user@host:587}
     * @param from the sender's address, with a name or not
     * @param to who gets a single test digest; empty to send to the subscribers
     * @param contact whom subscribers write to; empty for nobody
     */
    public record Words(String smtp, String from, Optional<String> to, Optional<String> contact) {}

    /**
     * How people give these words, so that what is wrong can be named.
     *
     * @param from the sender's option or variable
     * @param to that of the test digest's reader; empty where there is none
     * @param contact that of whom subscribers write to
     * @param password the variable that holds it; {@code _FILE} behind it is that of a file that does
     */
    public record Names(String from, String to, String contact, String password) {}

    /**
     * Reads what is given.
     *
     * @param environment the process's
     * @param problems what is wrong is added here, a sentence each
     * @return empty when something is wrong
     */
    public static Optional<MailRoute> of(
            Words words, Names names, Map<String, String> environment, List<String> problems) {
        Optional<SmtpConfig> server = server(words.smtp(), names.password(), environment, problems);
        Optional<Sender> sender = sender(names.from(), words.from(), problems);
        Optional<MailAddress> test = words.to().flatMap(to -> address(names.to(), to, problems));
        Optional<MailAddress> contact = words.contact().flatMap(to -> address(names.contact(), to, problems));
        return server.isEmpty()
                        || sender.isEmpty()
                        || test.isPresent() != words.to().isPresent()
                        || contact.isPresent() != words.contact().isPresent()
                ? Optional.empty()
                : Optional.of(new MailRoute(server.get(), sender.get(), test, contact));
    }

    private static Optional<SmtpConfig> server(
            String url, String password, Map<String, String> environment, List<String> problems) {
        return switch (SmtpConfig.parse(url, password, environment)) {
            case SmtpParsed.Valid valid -> Optional.of(valid.config());
            case SmtpParsed.Invalid invalid -> {
                problems.addAll(invalid.problems());
                yield Optional.empty();
            }
        };
    }

    private static Optional<Sender> sender(String name, String from, List<String> problems) {
        return switch (Sender.parse(from)) {
            case Sender.Valid valid -> Optional.of(valid.sender());
            case Sender.Invalid invalid -> {
                problems.add(name + " " + from + " is no sender: " + invalid.reason() + ".");
                yield Optional.empty();
            }
        };
    }

    private static Optional<MailAddress> address(String name, String to, List<String> problems) {
        return switch (MailAddress.parse(to)) {
            case MailAddress.Valid valid -> Optional.of(valid.address());
            case MailAddress.Invalid invalid -> {
                problems.add(name + " " + to + " is no address: " + invalid.reason() + ".");
                yield Optional.empty();
            }
        };
    }
}
