package io.paperdigest.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.paperdigest.events.Channel;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.events.Keeping;
import io.paperdigest.events.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * What is wrong with a record by the contract: key, headers and value, the latter by a validator that knows none of our
 * classes. Stricter than the published schemas, which let consumers expect fields of tomorrow: we write none that isn't
 * in them.
 */
final class RecordContract {

    private static final SchemaRegistry VALIDATOR = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));
    private static final Map<Schema, com.networknt.schema.Schema> STRICT = new ConcurrentHashMap<>();
    private static final List<String> ORIGIN = List.of("topic", "partition", "offset", "exception", "message");

    private RecordContract() {}

    /** Each problem with where the record is; empty when there is none. */
    static List<String> problems(Channel<?> channel, ConsumerRecord<String, byte[]> record) {
        List<String> problems = new ArrayList<>();
        channel.schema()
                .ifPresentOrElse(
                        schema -> check(channel, schema, record, problems),
                        () -> ORIGIN.forEach(name -> checkHeader(record, "__streams.errors." + name, ".+", problems)));
        return problems.stream()
                .map(problem -> channel.name() + "[" + record.partition() + "]@" + record.offset() + ", key "
                        + record.key() + ": " + problem)
                .toList();
    }

    private static void check(
            Channel<?> channel, Schema schema, ConsumerRecord<String, byte[]> record, List<String> problems) {
        if (record.key() == null || !record.key().matches(channel.key().pattern())) {
            problems.add("the key is not " + channel.key().pattern());
        }
        checkHeader(record, "content-type", "application/json", problems);
        checkHeader(record, "schema", schema.id(), problems);
        if (record.value() != null) {
            strict(schema)
                    .validate(new String(record.value(), UTF_8), InputFormat.JSON)
                    .forEach(error -> problems.add(error.toString()));
        } else if (!(channel.keeping() instanceof Keeping.LastOfEachKey last && last.forgets())) {
            problems.add("there are no tombstones on this channel");
        }
    }

    private static void checkHeader(
            ConsumerRecord<String, byte[]> record, String name, String pattern, List<String> problems) {
        Stream<Header> all = StreamSupport.stream(record.headers().headers(name).spliterator(), false);
        List<String> values =
                all.map(header -> new String(header.value(), UTF_8)).toList();
        if (values.size() != 1 || !values.getFirst().matches("(?s)" + pattern)) {
            problems.add("the header " + name + " is " + values);
        }
    }

    private static com.networknt.schema.Schema strict(Schema schema) {
        return STRICT.computeIfAbsent(
                schema, it -> VALIDATOR.getSchema(closed(read(it)).toString(), InputFormat.JSON));
    }

    private static JsonNode read(Schema schema) {
        try {
            return JsonSerde.mapper().readTree(schema.text());
        } catch (JsonProcessingException e) {
            throw new AssertionError(schema.name(), e);
        }
    }

    private static JsonNode closed(JsonNode schema) {
        if (schema instanceof ObjectNode object && object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
        schema.forEach(RecordContract::closed);
        return schema;
    }
}
