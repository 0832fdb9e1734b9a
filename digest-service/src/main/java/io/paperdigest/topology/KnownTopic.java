package io.paperdigest.topology;

import io.paperdigest.events.Topic;

/**
 * A topic as the matching tasks know it.
 *
 * @param topic the topic
 * @param since the version of the catalogue from which on it is so
 */
record KnownTopic(Topic topic, int since) {}
