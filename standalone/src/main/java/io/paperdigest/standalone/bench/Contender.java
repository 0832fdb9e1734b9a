package io.paperdigest.standalone.bench;

import io.paperdigest.events.Channel;
import java.util.List;
import org.apache.kafka.streams.Topology;

/**
 * A topology to be measured.
 *
 * @param name what it is called, also as a Kafka group
 * @param topology the topology
 * @param inputs the channels it reads listings from, in the order of their way
 */
record Contender(String name, Topology topology, List<Channel<?>> inputs) {

    static final String IDENTITY = "identity";
    static final String PASS_THROUGH = "pass-through";
    static final String REPARTITION = "repartition";
}
