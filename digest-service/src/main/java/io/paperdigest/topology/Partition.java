package io.paperdigest.topology;

import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.utils.Utils;

/** Which partition a key goes to: the one that Kafka's own clients choose. */
final class Partition {

    private Partition() {}

    /** @param partitions of the channel, at least 1 */
    static int of(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(key.getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
