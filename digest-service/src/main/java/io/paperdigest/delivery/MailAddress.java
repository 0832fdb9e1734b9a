package io.paperdigest.delivery;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One e-mail address that can be written into a header or an SMTP command as it is: ASCII, one line, a domain with a
 * dot (or {@code localhost}) in lower case, international domains in their ASCII form.
 *
 * @param local before the {@code @}, 1 to 64 characters, as written
 * @param domain after it, lower case
 */
public record MailAddress(String local, String domain) {

    /** RFC 5321, 4.5.3.1: a path is at most 256 octets, angle brackets included. */
    private static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL = 64;

    private static final String WITH_NAME =
            "a space, a bracket, a quote or another such character stands in it: give one address, without a name";

    /** What a piece of text is: an address, or not, and why. */
    public sealed interface Parsed {}

    /** It is one. */
    public record Valid(MailAddress address) implements Parsed {}

    /**
     * It is none.
     *
     * @param reason for people, without the text itself: {@code it has no @}
     */
    public record Invalid(String reason) implements Parsed {}

    /** @throws IllegalArgumentException when the two parts are not an address in its normal form */
    public MailAddress {
        String reason = problem(local, domain);
        if (reason != null) {
            throw new IllegalArgumentException("Not an address: " + reason);
        }
    }

    /** Reads an address as a person typed it; spaces around it are ignored. */
    public static Parsed parse(String text) {
        String trimmed = text.strip();
        int at = trimmed.lastIndexOf('@');
        if (at < 0) {
            return new Invalid("it has no @");
        }
        String local = trimmed.substring(0, at);
        String domain = ascii(trimmed.substring(at + 1));
        if (domain == null) {
            boolean named = trimmed.substring(at).chars().anyMatch(c -> "<>(),;\"".indexOf(c) >= 0);
            return new Invalid(named ? WITH_NAME : "what stands after the @ is not a domain");
        }
        String reason = problem(local, domain);
        return reason == null ? new Valid(new MailAddress(local, domain)) : new Invalid(reason);
    }

    private static @Nullable String ascii(String domain) {
        try {
            return IDN.toASCII(domain, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static @Nullable String problem(String local, String domain) {
        if (local.isEmpty()) {
            return "nothing stands before the @";
        }
        if (domain.isEmpty()) {
            return "nothing stands after the @";
        }
        if (local.length() > MAX_LOCAL) {
            return "more than " + MAX_LOCAL + " characters stand before the @";
        }
        if (local.length() + 1 + domain.length() > MAX_LENGTH) {
            return "it is longer than " + MAX_LENGTH + " characters";
        }
        String reason = localProblem(local);
        return reason != null ? reason : domainProblem(local, domain);
    }

    private static @Nullable String localProblem(String local) {
        if (local.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return "it has a control character";
        }
        if (!local.chars().allMatch(c -> c < 0x7f)) {
            return "what stands before the @ is not plain ASCII, which many mail servers can't take";
        }
        if (local.chars().anyMatch(c -> " \"(),:;<>@[\\]".indexOf(c) >= 0)) {
            return WITH_NAME;
        }
        return null;
    }

    private static @Nullable String domainProblem(String local, String domain) {
        if (!domain.equals(ascii(domain)) || domain.endsWith(".")) {
            return "what stands after the @ is not a domain";
        }
        if (domain.indexOf('.') < 0 && !domain.equals("localhost")) {
            return "what stands after the @ has no dot";
        }
        try {
            new InternetAddress(local + "@" + domain, true);
            return null;
        } catch (AddressException e) {
            return String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        }
    }

    /** The address as it stands in headers and SMTP commands. */
    @Override
    public String toString() {
        return local + "@" + domain;
    }
}
