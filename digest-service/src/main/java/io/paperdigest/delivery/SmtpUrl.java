package io.paperdigest.delivery;

import io.paperdigest.delivery.SmtpConfig.Login;
import io.paperdigest.delivery.SmtpConfig.Security;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words for a mail server, and finds everything wrong with them at once. One reading each. */
final class SmtpUrl {

    private static final String EXAMPLES = "smtp://user@host:587, smtps://user@host:465 or smtp://localhost:1025";

    /** Not java.net.URI: it gives no host for a user name with an @, and people's user names are addresses. */
    private static final Pattern URL = Pattern.compile(
            "(?i)(?<scheme>smtps?)://((?<user>.*)@)?(?<host>[a-z0-9._-]+|\\[[0-9a-f:.]+])(:(?<port>[0-9]+))?/?(\\?(?<query>.*))?");

    private static final int SUBMISSION_PORT = 587;
    private static final int SUBMISSIONS_PORT = 465;
    private static final int LOCAL_PORT = 25;
    private static final int MAX_PORT = 65_535;

    private final String url;
    private final String passwordName;
    private final String passwordFileName;
    private final Map<String, String> environment;
    private final List<String> problems = new ArrayList<>();

    SmtpUrl(String url, String password, Map<String, String> environment) {
        this.url = url.strip();
        this.passwordName = password;
        this.passwordFileName = password + "_FILE";
        this.environment = environment;
    }

    SmtpParsed parse() {
        Matcher parts = URL.matcher(url);
        if (!parts.matches()) {
            // The text itself is not repeated: it may hold a password.
            return new SmtpParsed.Invalid(List.of("The mail server is not written as " + EXAMPLES + "."));
        }
        boolean tls = parts.group("scheme").equalsIgnoreCase("smtps");
        String host = parts.group("host").replaceAll("[\\[\\]]", "");
        Security security = security(tls, Loopback.is(host), parts.group("query"));
        int port = port(parts.group("port"), tls, Loopback.is(host));
        Login login = login(parts.group("user"));
        if (parts.group("user") != null && security == Security.PLAIN && !Loopback.is(host)) {
            problems.add("With ?tls=none the password would go to " + host + " in clear. Leave out ?tls=none.");
        }
        return problems.isEmpty()
                ? new SmtpParsed.Valid(new SmtpConfig(security, host, port, login, SmtpConfig.Timeouts.DEFAULT))
                : new SmtpParsed.Invalid(problems);
    }

    private Security security(boolean tls, boolean loopback, @Nullable String query) {
        Security usual = tls ? Security.TLS : loopback ? Security.PLAIN : Security.STARTTLS;
        return switch (query) {
            case null -> usual;
            case "tls=required" -> tls ? Security.TLS : Security.STARTTLS;
            case "tls=none" -> {
                if (tls) {
                    problems.add("smtps:// is TLS, and ?tls=none is not: use one of them.");
                }
                yield Security.PLAIN;
            }
            default -> {
                problems.add("After the ? only tls=required or tls=none can stand.");
                yield usual;
            }
        };
    }

    private int port(@Nullable String digits, boolean tls, boolean loopback) {
        if (digits == null) {
            return tls ? SUBMISSIONS_PORT : loopback ? LOCAL_PORT : SUBMISSION_PORT;
        }
        int port = digits.length() > 5 ? 0 : Integer.parseInt(digits);
        if (port < 1 || port > MAX_PORT) {
            problems.add("The port is not a number from 1 to " + MAX_PORT + ".");
        }
        return port;
    }

    private @Nullable Login login(@Nullable String userInfo) {
        if (userInfo == null) {
            return null;
        }
        if (userInfo.indexOf(':') >= 0) {
            problems.add("A password in the URL can be read in the shell's history and in the list of processes: put it"
                    + " in " + passwordName + " or in a file that " + passwordFileName + " names.");
            return null;
        }
        String user = user(userInfo);
        String password = password();
        return user == null || password == null ? null : new Login(user, password);
    }

    private @Nullable String user(String userInfo) {
        try {
            // A plus sign is itself here, as in any URL's user.
            String user = URLDecoder.decode(userInfo.replace("+", "%2B"), StandardCharsets.UTF_8);
            if (!user.isBlank() && user.chars().noneMatch(Character::isISOControl)) {
                return user;
            }
        } catch (IllegalArgumentException e) {
            // A % that no two hex digits follow: the same answer as below.
        }
        problems.add("The user name before the @ is empty or can't be read.");
        return null;
    }

    private @Nullable String password() {
        String direct = environment.getOrDefault(passwordName, "");
        String file = environment.getOrDefault(passwordFileName, "");
        if (!direct.isEmpty() && !file.isEmpty()) {
            problems.add(passwordName + " and " + passwordFileName + " are both set: which one counts?");
        } else if (!direct.isEmpty()) {
            return direct;
        } else if (!file.isEmpty()) {
            return firstLine(file);
        } else {
            problems.add("The URL names a user, and there is no password: set " + passwordName + " or "
                    + passwordFileName + ".");
        }
        return null;
    }

    private @Nullable String firstLine(String file) {
        try {
            String line = Files.readString(Path.of(file)).lines().findFirst().orElse("");
            if (!line.isEmpty()) {
                return line;
            }
            problems.add("The password file " + file + " is empty.");
        } catch (IOException | InvalidPathException e) {
            problems.add("The password file " + file + " can't be read.");
        }
        return null;
    }
}
