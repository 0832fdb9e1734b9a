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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.utility.MountableFile;

/**
 * The pipeline on a broker that shows a certificate and asks who is there, set by the environment as in production. Needs a
 * Docker engine.
 */
@Testcontainers(disabledWithoutDocker = true)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class SecureContainerTest {

    private static final String LOGIN = "org.apache.kafka.common.security.plain.PlainLoginModule required ";
    private static final String KEY_IN_CONTAINER = "/tmp/broker.p12";

    @TempDir
    private static Path folder;

    private Certificate certificate;
    private KafkaContainer kafka;

    @BeforeAll
    void startBroker() throws IOException, InterruptedException {
        certificate = Certificate.of(DockerClientFactory.instance().dockerHostIpAddress(), folder);
        kafka = new KafkaContainer("apache/kafka:4.3.1")
                .withCopyFileToContainer(MountableFile.forHostPath(certificate.key(), 0644), KEY_IN_CONTAINER)
                .withEnv(
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "BROKER:PLAINTEXT,PLAINTEXT:SASL_SSL,CONTROLLER:PLAINTEXT")
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SSL_KEYSTORE_TYPE", "PKCS12")
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SSL_KEYSTORE_LOCATION", KEY_IN_CONTAINER)
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SSL_KEYSTORE_PASSWORD", Certificate.PASSWORD)
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_SASL_ENABLED_MECHANISMS", "PLAIN")
                .withEnv("KAFKA_LISTENER_NAME_PLAINTEXT_PLAIN_SASL_JAAS_CONFIG", LOGIN + "user_digest=\"quiet\";");
        kafka.start();
    }

    @AfterAll
    void stopBroker() {
        kafka.stop();
    }

    @Test
    void everyClientLogsInWithTheSecretOfAFile() throws IOException {
        Installation installation = new Installation(
                "",
                2,
                clients("quiet", trusting()),
                Installation.external(Map.of(), "", folder).streams(),
                folder.resolve("streams"),
                Duration.ofMillis(100));
        Lab lab = new Lab(installation, folder);

        Lab.Closed closed = lab.run(lab.samplePages());

        assertThat(closed.edition().manifest().ranked()).isEqualTo(60);
    }

    @Test
    void aWrongPasswordIsNoOutage() throws IOException {
        KafkaClients clients = new KafkaClients(clients("wrong", trusting()));

        assertThatThrownBy(clients::clusterId)
                .isInstanceOf(SaslAuthenticationException.class)
                .satisfies(failure -> assertThat(Outage.mayPass(failure)).isFalse());
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNoOutage() throws IOException {
        KafkaClients clients = new KafkaClients(clients("quiet", Map.of()));

        assertThatThrownBy(clients::clusterId)
                .hasStackTraceContaining(SslAuthenticationException.class.getName())
                .satisfies(failure -> assertThat(Outage.mayPass(failure)).isFalse());
    }

    private Map<String, String> trusting() {
        return Map.of(
                "KAFKA_SSL_TRUSTSTORE_TYPE",
                "PEM",
                "KAFKA_SSL_TRUSTSTORE_LOCATION",
                certificate.pem().toString());
    }

    private Map<String, Object> clients(String password, Map<String, String> trust) throws IOException {
        Path secret = Files.writeString(
                folder.resolve("jaas"), LOGIN + "username=\"digest\" password=\"" + password + "\";\n");
        Map<String, String> environment = new HashMap<>(trust);
        environment.put("BOOTSTRAP_SERVERS", kafka.getBootstrapServers());
        environment.put("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
        environment.put("KAFKA_SASL_MECHANISM", "PLAIN");
        environment.put("KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString());
        Settings settings = new Settings(environment);
        Map<String, Object> clients = new KafkaEnvironment(settings).clients();
        settings.refuse();
        return clients;
    }
}
