package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.runtime.config.KafkaEnvironment;
import io.paperdigest.runtime.config.Settings;
import io.paperdigest.runtime.kafka.KafkaClients;
import io.paperdigest.runtime.kafka.Outage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;

/** The pipeline on a broker that asks who is there, set by the environment as in production. Needs a Docker engine. */
@Testcontainers(disabledWithoutDocker = true)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SaslContainerTest {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";

    @Container
    private static final KafkaContainer KAFKA = new KafkaContainer("apache/kafka:4.3.1")
            .withEnv(
                    "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                    "BROKER:PLAINTEXT,PLAINTEXT:SASL_PLAINTEXT,CONTROLLER:PLAINTEXT")
            .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SASL_ENABLED_MECHANISMS", "PLAIN")
            .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG", LOGIN + "user_digest=\"quiet\";");

    @TempDir
    private Path folder;

    @Test
    void everyClientLogsInWithTheSecretOfAFile() throws IOException {
        Installation installation = new Installation(
                "",
                2,
                clients("quiet"),
                Installation.external(Map.of(), "", folder).streams(),
                folder.resolve("streams"),
                Duration.ofMillis(100));
        Lab lab = new Lab(installation, folder);

        Lab.Closed closed = lab.run(lab.samplePages());

        assertThat(closed.edition().manifest().ranked()).isEqualTo(60);
    }

    @Test
    void aWrongPasswordIsNoOutage() throws IOException {
        KafkaClients clients = new KafkaClients(clients("wrong"));

        assertThatThrownBy(clients::clusterId)
                .hasRootCauseInstanceOf(SaslAuthenticationException.class)
                .satisfies(failure -> assertThat(Outage.mayPass(failure)).isFalse());
    }

    private Map<String, Object> clients(String password) throws IOException {
        Path secret = Files.writeString(
                folder.resolve("jaas"), LOGIN + "username=\"digest\" password=\"" + password + "\";\n");
        Settings settings = new Settings(Map.of(
                "BOOTSTRAP_SERVERS",
                KAFKA.getBootstrapServers(),
                "KAFKA_SECURITY_PROTOCOL",
                "SASL_PLAINTEXT",
                "KAFKA_SASL_MECHANISM",
                "PLAIN",
                "KAFKA_SASL_JAAS_CONFIG_FILE",
                secret.toString()));
        Map<String, Object> clients = new KafkaEnvironment(settings).clients();
        settings.refuse();
        return clients;
    }
}
