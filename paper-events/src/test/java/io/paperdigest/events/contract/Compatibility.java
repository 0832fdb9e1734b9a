package io.paperdigest.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Whether a consumer that was written for a released contract can read what is written under today's. */
final class Compatibility {

    private final JsonNode released;
    private final JsonNode current;
    private final List<String> breaks = new ArrayList<>();

    private Compatibility(JsonNode released, JsonNode current) {
        this.released = released;
        this.current = current;
    }

    /**
     * What would break it, each with channel, place and reason; empty when nothing would.
     *
     * @param released an AsyncAPI document that consumers were written for
     * @param current today's
     */
    static List<String> breaks(JsonNode released, JsonNode current) {
        return new Compatibility(released, current).find();
    }

    private List<String> find() {
        released.path("channels").properties().forEach(channel -> {
            JsonNode today = current.path("channels").path(channel.getKey());
            if (today.isMissingNode()) {
                breaks.add(channel.getKey() + ": the channel is gone");
            } else {
                compare(channel.getKey(), channel.getValue(), today);
            }
        });
        return List.copyOf(breaks);
    }

    private void compare(String channel, JsonNode before, JsonNode now) {
        same(channel, "the address", before.path("address"), now.path("address"));
        compareTopics(channel, before.at("/bindings/kafka"), now.at("/bindings/kafka"));
        compareMessages(channel, before.path("messages"), now.path("messages"));
    }

    private void compareTopics(String channel, JsonNode before, JsonNode now) {
        same(channel, "the number of partitions", before.path("partitions"), now.path("partitions"));
        JsonNode settings = before.path("topicConfiguration");
        JsonNode settingsNow = now.path("topicConfiguration");
        same(channel, "cleanup.policy", settings.path("cleanup.policy"), settingsNow.path("cleanup.policy"));
        compareCompression(channel, settings.path("compression.type"), settingsNow.path("compression.type"));
        long kept = retention(settings);
        long keptNow = retention(settingsNow);
        if (keptNow < kept) {
            breaks.add(channel + ", retention.ms: records are kept for " + keptNow + " ms only, which was "
                    + (kept == Long.MAX_VALUE ? "for ever" : kept));
        }
    }

    /** Who can unpack records can also read what is not packed. */
    private void compareCompression(String channel, JsonNode before, JsonNode now) {
        if (!now.asText().equals("uncompressed")) {
            same(channel, "compression.type", before, now);
        }
    }

    /** Kafka's −1 is no limit; compacted channels have no such setting. */
    private static long retention(JsonNode settings) {
        long millis = settings.path("retention.ms").asLong(-1);
        return millis < 0 ? Long.MAX_VALUE : millis;
    }

    private void same(String channel, String what, JsonNode before, JsonNode now) {
        if (!before.equals(now)) {
            breaks.add(channel + ", " + what + ": was " + words(before) + " and is " + words(now));
        }
    }

    private static String words(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }

    private void compareMessages(String channel, JsonNode before, JsonNode now) {
        SchemaRules rules = new SchemaRules(
                released, current, (place, reason) -> breaks.add(channel + ", " + place + ": " + reason));
        rules.compare("value", payloads(before), payloads(now));
        JsonNode first = first(before);
        JsonNode firstNow = first(now);
        same(channel, "the content type", first.path("contentType"), firstNow.path("contentType"));
        rules.compare("headers", List.of(first.path("headers")), List.of(firstNow.path("headers")));
        rules.compare("key", List.of(key(first)), List.of(key(firstNow)));
    }

    private static List<JsonNode> payloads(JsonNode messages) {
        return messages.valueStream().map(message -> message.path("payload")).toList();
    }

    /** All messages of a channel have the same key and headers. */
    private static JsonNode first(JsonNode messages) {
        return messages.valueStream().findFirst().orElseThrow();
    }

    private static JsonNode key(JsonNode message) {
        return message.at("/bindings/kafka/key");
    }
}
