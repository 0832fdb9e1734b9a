package io.paperdigest.channel;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Channels;
import io.paperdigest.runtime.kafka.KafkaClients;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;

class ChannelReaderTest {

    @Test
    void saysAsKafkaDoesThatTheBrokerIsAway() throws IOException {
        KafkaClients clients = new KafkaClients(Map.of(
                CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + portOfNobody(),
                CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG,
                100,
                CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG,
                100));

        try (Admin admin = clients.admin();
                ChannelReader<Canonical> reader = new ChannelReader<>(clients, new Channels("", 1).canonical)) {
            assertThatThrownBy(() -> reader.readSettled(admin, (key, value) -> {}))
                    .isInstanceOf(KafkaException.class);
            assertThatThrownBy(clients::clusterId).isInstanceOf(KafkaException.class);
        }
    }

    private static int portOfNobody() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
