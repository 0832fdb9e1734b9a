package io.paperdigest.standalone.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where an installation keeps what it knows.
 *
 * @param data the data folder
 * @param bootstrapServers an existing Kafka, {@code host:port} with commas between several; empty for the embedded one
 * @param prefix before every channel's name; may be empty
 */
public record StateOptions(Path data, Optional<String> bootstrapServers, String prefix) {

    private static final Pattern SERVERS = Pattern.compile("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._+,:@%-]+");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,100}");

    public StateOptions {
        new Problems()
                .check(
                        bootstrapServers.isEmpty()
                                || SERVERS.matcher(bootstrapServers.get()).matches(),
                        "--bootstrap-servers is not host:port, or several with commas between them.")
                .check(
                        PREFIX.matcher(prefix).matches(),
                        "--prefix may have letters, digits, dots, hyphens and underscores, at most 100.")
                .refuse();
    }

    /** How a further command on this installation is typed: with what is not usual about it. */
    public String command(String words) {
        return "./paper-digest " + words + (isIn(true) ? " --demo" : folder()) + kafka();
    }

    /** How its first edition is made: without pages it is the demo's, so {@code run} needs no option that says so. */
    public String firstRun() {
        return "./paper-digest run" + (isIn(true) ? "" : " PATH..." + folder()) + kafka();
    }

    private String folder() {
        return isIn(false) ? "" : " --data " + quoted(data.toString());
    }

    private String kafka() {
        return bootstrapServers
                        .map(servers -> " --bootstrap-servers " + servers)
                        .orElse("")
                + (prefix.isEmpty() ? "" : " --prefix " + prefix);
    }

    private boolean isIn(boolean demo) {
        return absolute(data).equals(absolute(StateArguments.usual(demo)));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /** As a shell reads it. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
