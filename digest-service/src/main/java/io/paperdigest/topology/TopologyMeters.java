package io.paperdigest.topology;

import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import org.apache.kafka.streams.KafkaStreams;

/** What Kafka Streams counts itself. Apart, so that Micrometer is loaded only where somebody asks. */
final class TopologyMeters {

    private TopologyMeters() {}

    static MeterBinder of(KafkaStreams streams) {
        return new KafkaStreamsMetrics(streams);
    }
}
