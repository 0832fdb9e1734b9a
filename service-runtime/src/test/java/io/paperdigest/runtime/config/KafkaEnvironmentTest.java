package io.paperdigest.runtime.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.config.types.Password;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaEnvironmentTest {

    private static final String JAAS = "org.apache.kafka.common.security.plain.PlainLoginModule required"
            + " username=\"digest\" password=\"quiet\";";

    @TempDir
    private Path folder;

    @Test
    void passesEverySettingOn() {
        Map<String, Object> clients =
                clients(Map.of("KAFKA_SECURITY_PROTOCOL", "SASL_SSL", "KAFKA_MAX_REQUEST_SIZE", "2000000"));

        assertThat(clients)
                .containsOnly(
                        Map.entry("bootstrap.servers", "broker:9092"),
                        Map.entry("security.protocol", "SASL_SSL"),
                        Map.entry("max.request.size", "2000000"));
    }

    @Test
    void readsSecretsFromFiles() throws IOException {
        Path file = Files.writeString(folder.resolve("jaas"), JAAS + "\n");

        Map<String, Object> clients = clients(Map.of("KAFKA_SASL_JAAS_CONFIG_FILE", file.toString()));

        assertThat(clients).containsEntry("sasl.jaas.config", new Password(JAAS));
    }

    @Test
    void showsNoSecretInAnyText() {
        Map<String, Object> clients =
                clients(Map.of("KAFKA_SASL_JAAS_CONFIG", JAAS, "KAFKA_SSL_KEYSTORE_PASSWORD", "quiet"));

        assertThat(clients.toString()).doesNotContain("quiet").contains("sasl.jaas.config", "ssl.keystore.password");
    }

    @Test
    void leavesKafkasOwnFilesToKafka() {
        assertThat(clients(Map.of("KAFKA_SASL_OAUTHBEARER_ASSERTION_TEMPLATE_FILE", "/run/template")))
                .containsEntry("sasl.oauthbearer.assertion.template.file", "/run/template");
    }

    @Test
    void saysAllThatIsWrong() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty"));
        Map<String, String> environment = Map.of(
                "KAFKA_SASL_JAAS_CONFIG_FILE",
                "not-there",
                "KAFKA_SSL_KEY_PASSWORD_FILE",
                empty.toString(),
                "KAFKA_SSL_KEYSTORE_PASSWORD",
                "quiet",
                "KAFKA_SSL_KEYSTORE_PASSWORD_FILE",
                empty.toString());

        assertThatThrownBy(() -> clients(environment))
                .hasMessage("KAFKA_SASL_JAAS_CONFIG_FILE names a file that can't be read: not-there;"
                        + " KAFKA_SSL_KEYSTORE_PASSWORD_FILE is set, and KAFKA_SSL_KEYSTORE_PASSWORD too;"
                        + " KAFKA_SSL_KEY_PASSWORD_FILE names an empty file: " + empty);
    }

    private static Map<String, Object> clients(Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("BOOTSTRAP_SERVERS", "broker:9092");
        Settings settings = new Settings(environment);
        Map<String, Object> clients = new KafkaEnvironment(settings).clients();
        settings.refuse();
        return clients;
    }
}
