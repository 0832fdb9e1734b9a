package io.paperdigest.events.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.paperdigest.events.Channel;
import io.paperdigest.events.Channels;
import io.paperdigest.events.Keeping;
import io.paperdigest.events.Station;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The AsyncAPI 3 document of the channels that other people's consumers read, from their declarations and schemas. */
final class AsyncApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int USUAL_PARTITIONS = 4;
    private static final short COPIES_ON_A_CLUSTER = 3;
    private static final String DESCRIPTION = """
            Trending research papers, step by step: each step's result is a channel to read.

            Keys are UTF-8 text, values JSON. Read committed records only (isolation.level=read_committed). Fields are added
            without notice: pass over those you don't know. Everything else stays as it is for the same version in the
            header "schema": a record of another version, or whose "type" you don't know, is not meant for you.

            Names may have a prefix, which an installation chooses, as it does the number of partitions of those that have
            four here. A cluster of one broker keeps one copy, not three.
            """;

    private final Components components = new Components();

    private AsyncApi() {}

    /** The document of today's channels. */
    static ObjectNode document() {
        return new AsyncApi().write(new Channels("", USUAL_PARTITIONS));
    }

    private ObjectNode write(Channels channels) {
        List<Channel<?>> open = channels.all().stream().filter(Channel::open).toList();
        ObjectNode document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.set("info", info());
        document.put("defaultContentType", "application/json");
        document.set("servers", servers());
        ObjectNode described = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        for (Channel<?> channel : open) {
            described.set(channel.name(), channel(channel));
            operations.set("send." + channel.name(), send(channel));
        }
        document.putObject("components").set("schemas", components.schemas());
        return document;
    }

    private static ObjectNode info() {
        ObjectNode info = JSON.objectNode()
                .put("title", "Paper Digest")
                .put("version", "1")
                .put("description", DESCRIPTION);
        info.putObject("license").put("name", "Apache-2.0").put("url", "https://www.apache.org/licenses/LICENSE-2.0");
        return info;
    }

    private static ObjectNode servers() {
        ObjectNode servers = JSON.objectNode();
        servers.putObject("embedded")
                .put("host", "127.0.0.1:9092")
                .put("protocol", "kafka")
                .put("description", "The broker inside, while \"paper-digest broker\" runs. For this machine only.");
        ObjectNode own = servers.putObject("own")
                .put("host", "{bootstrapServer}")
                .put("protocol", "kafka")
                .put("description", "An installation's own Kafka.");
        own.putObject("variables").putObject("bootstrapServer").put("default", "kafka.example.org:9092");
        return servers;
    }

    private ObjectNode channel(Channel<?> channel) {
        ObjectNode described = JSON.objectNode()
                .put("address", channel.name())
                .put(
                        "description",
                        channel.description() + ". Kept: " + channel.keeping().words() + ".");
        ObjectNode messages = described.putObject("messages");
        payloads(channel).forEach((name, payload) -> messages.set(name, message(channel, payload)));
        described.putObject("bindings").set("kafka", topic(channel));
        described.set("x-written-by", stations(channel.writers()));
        described.set("x-read-by", stations(channel.readers()));
        return described;
    }

    private Map<String, JsonNode> payloads(Channel<?> channel) {
        Map<String, JsonNode> payloads = new TreeMap<>();
        channel.schema()
                .ifPresentOrElse(
                        schema -> payloads.putAll(components.add(schema)),
                        () -> payloads.put("Anything", JSON.objectNode().put("description", "The value as it was.")));
        if (channel.keeping() instanceof Keeping.LastOfEachKey last && last.forgets()) {
            payloads.put(
                    "Gone",
                    JSON.objectNode()
                            .put("type", "null")
                            .put("description", "There is nothing behind this key any more."));
        }
        return payloads;
    }

    private static ObjectNode message(Channel<?> channel, JsonNode payload) {
        ObjectNode message = JSON.objectNode();
        channel.schema()
                .ifPresentOrElse(
                        schema -> message.put("contentType", "application/json"),
                        () -> message.put("contentType", "application/octet-stream"));
        message.set("headers", channel.schema().map(HeaderSchemas::of).orElseGet(HeaderSchemas::ofDeadLetters));
        message.set("payload", payload);
        ObjectNode key = message.putObject("bindings").putObject("kafka").put("bindingVersion", "0.5.0");
        key.putObject("key")
                .put("type", "string")
                .put("description", channel.key().what())
                .put("pattern", channel.key().pattern());
        return message;
    }

    private static ObjectNode topic(Channel<?> channel) {
        ObjectNode topic =
                JSON.objectNode().put("partitions", channel.partitions()).put("replicas", COPIES_ON_A_CLUSTER);
        ObjectNode settings = topic.putObject("topicConfiguration");
        new TreeMap<>(channel.newTopic(COPIES_ON_A_CLUSTER).configs())
                .forEach((name, value) -> settings.set(name, setting(name, value)));
        return topic.put("bindingVersion", "0.5.0");
    }

    private static JsonNode setting(String name, String value) {
        if (name.equals("cleanup.policy")) {
            return JSON.arrayNode().add(value);
        }
        return value.matches("-?\\d+") ? JSON.numberNode(Long.parseLong(value)) : JSON.textNode(value);
    }

    private static JsonNode stations(Collection<Station> stations) {
        var words = JSON.arrayNode();
        stations.stream().map(Station::word).forEach(words::add);
        return words;
    }

    private static ObjectNode send(Channel<?> channel) {
        ObjectNode operation = JSON.objectNode().put("action", "send").put("summary", channel.description());
        operation.putObject("channel").put("$ref", "#/channels/" + channel.name());
        return operation;
    }
}
