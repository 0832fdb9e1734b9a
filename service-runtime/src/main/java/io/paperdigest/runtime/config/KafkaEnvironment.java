package io.paperdigest.runtime.config;

import io.paperdigest.events.Channels;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.types.Password;

/**
 * Where Kafka is, how its clients are set, and what the channels are called: every service reads the same.
 *
 * <ul>
 *   <li>{@code BOOTSTRAP_SERVERS}
 *   <li>{@code CHANNEL_PREFIX} (none), {@code CHANNEL_PARTITIONS} (4)
 *   <li>{@code KAFKA_…} is any setting of Kafka's clients: {@code KAFKA_SECURITY_PROTOCOL} is {@code security.protocol}
 *   <li>{@code KAFKA_…_FILE} names a file that holds the setting, for secrets
 * </ul>
 */
public final class KafkaEnvironment {

    private static final String KAFKA = "KAFKA_";
    private static final String FILE = ".file";
    private static final Pattern SERVERS = Pattern.compile("[^\\s,]+:\\d{1,5}(\\s*,\\s*[^\\s,]+:\\d{1,5})*");
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9._-]{0,100}");
    private static final int DEFAULT_PARTITIONS = 4;
    private static final int MOST_PARTITIONS = 10_000;

    /** Kafka's own settings that end in .file: they are passed on as they are. */
    private static final Set<String> KAFKAS_FILES = AdminClientConfig.configNames();

    private static final Set<String> SECRETS = ProducerConfig.configDef().configKeys().values().stream()
            .filter(key -> key.type == ConfigDef.Type.PASSWORD)
            .map(key -> key.name)
            .collect(Collectors.toUnmodifiableSet());

    private final Settings settings;

    /** @param settings takes what is wrong */
    public KafkaEnvironment(Settings settings) {
        this.settings = settings;
    }

    /** What is put before the names of channels and groups; may be empty. */
    public String prefix() {
        String prefix = settings.text("CHANNEL_PREFIX").orElse("");
        if (!PREFIX.matcher(prefix).matches()) {
            settings.problem("CHANNEL_PREFIX is not of letters, digits, '.', '_' and '-', at most 100: " + prefix);
        }
        return prefix;
    }

    /** The channels, under this prefix. */
    public Channels channels(String prefix) {
        long partitions = settings.whole("CHANNEL_PARTITIONS", DEFAULT_PARTITIONS, 1, MOST_PARTITIONS);
        return new Channels(prefix, Math.toIntExact(partitions));
    }

    /** What every Kafka client gets. */
    public Map<String, Object> clients() {
        Map<String, Object> clients = new HashMap<>();
        String servers = servers();
        new TreeMap<>(settings.environment()).forEach((name, value) -> {
            if (name.startsWith(KAFKA) && name.length() > KAFKA.length()) {
                put(clients, name, value);
            }
        });
        clients.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, servers);
        return clients;
    }

    private String servers() {
        Optional<String> servers = settings.text("BOOTSTRAP_SERVERS");
        if (servers.isEmpty()) {
            settings.problem("BOOTSTRAP_SERVERS is missing (--bootstrap-servers HOST:PORT)");
        } else if (!SERVERS.matcher(servers.get()).matches()) {
            settings.problem("BOOTSTRAP_SERVERS is not HOST:PORT, or several with commas: " + servers.get());
        }
        return servers.orElse("");
    }

    private void put(Map<String, Object> clients, String name, String value) {
        String key = name.substring(KAFKA.length()).toLowerCase(Locale.ROOT).replace('_', '.');
        if (!key.endsWith(FILE) || KAFKAS_FILES.contains(key)) {
            clients.put(key, typed(key, value));
        } else if (settings.environment().containsKey(name.substring(0, name.length() - FILE.length()))) {
            settings.problem(name + " is set, and " + name.substring(0, name.length() - FILE.length()) + " too");
        } else {
            content(name, value).ifPresent(secret -> {
                String setting = key.substring(0, key.length() - FILE.length());
                clients.put(setting, typed(setting, secret));
            });
        }
    }

    /** Kafka's own secrets as Kafka's own type, which no text shows. */
    private static Object typed(String key, String value) {
        return SECRETS.contains(key) ? new Password(value) : value;
    }

    /** The file's text without the line end that editors add. */
    private Optional<String> content(String name, String file) {
        try {
            String text = Files.readString(Path.of(file)).stripTrailing();
            if (!text.isEmpty()) {
                return Optional.of(text);
            }
            settings.problem(name + " names an empty file: " + file);
        } catch (IOException | InvalidPathException e) {
            settings.problem(name + " names a file that can't be read: " + file);
        }
        return Optional.empty();
    }
}
