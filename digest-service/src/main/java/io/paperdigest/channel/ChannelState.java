package io.paperdigest.channel;

import io.paperdigest.events.Channel;

/**
 * A channel as it is on its Kafka.
 *
 * @param channel its declaration
 * @param present whether there is such a topic; if not, what follows is what it would be
 * @param partitions how many it has
 * @param copies of how many brokers each partition is kept; 0 when it is not there
 * @param kept how long records stay, for people: what the topic says, which an operator may have changed
 * @param records how many there are
 * @param exact whether so many; otherwise that is the most there can be, because counting would take too long
 */
public record ChannelState(
        Channel<?> channel, boolean present, int partitions, int copies, String kept, long records, boolean exact) {

    static ChannelState absent(Channel<?> channel) {
        return new ChannelState(
                channel, false, channel.partitions(), 0, channel.keeping().words(), 0, true);
    }
}
