package io.paperdigest.events;

import java.util.Map;
import org.apache.kafka.common.config.TopicConfig;

/** How a channel's records lie on the broker, whoever wrote them. */
public enum Compression {
    /** The one codec that every client can read without a plug-in. */
    GZIP,

    /**
     * For open channels of which only the last of each key stays, and that are written with every listing or more: packing
     * papers is 6 % of what the resolver and its broker do, packing rankings more than all else that the broker does.
     */
    NONE,

    /** What only we read. */
    AS_WRITTEN;

    private static final String CODEC = "gzip";

    /** The lowest leaves little more than the usual one, in half the time. */
    private static final int LEVEL = 1;

    /** The topic's settings that make it so. */
    Map<String, String> settings() {
        return switch (this) {
            case GZIP ->
                Map.of(
                        TopicConfig.COMPRESSION_TYPE_CONFIG,
                        CODEC,
                        TopicConfig.COMPRESSION_GZIP_LEVEL_CONFIG,
                        Integer.toString(LEVEL));
            case NONE -> Map.of(TopicConfig.COMPRESSION_TYPE_CONFIG, "uncompressed");
            case AS_WRITTEN -> Map.of();
        };
    }

    /** How producers write to channels that lie in gzip, so that no broker has to compress their records anew. */
    static Map<String, Object> ofProducers() {
        return Map.of("compression.type", CODEC, "compression.gzip.level", LEVEL);
    }
}
