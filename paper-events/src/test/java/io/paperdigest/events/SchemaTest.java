package io.paperdigest.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the records say, and refuse what the reader refuses. */
class SchemaTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    static Stream<Class<?>> channelValues() {
        return new Channels("", 1)
                .all().stream()
                        .<Class<?>>map(Channel::value)
                        .filter(type -> type != byte[].class)
                        .distinct();
    }

    static Stream<Record> channelRecords() {
        return Stream.concat(Samples.full().stream(), Samples.bare().stream())
                .filter(record -> channelValues().anyMatch(type -> type.isInstance(record)));
    }

    @ParameterizedTest
    @MethodSource("channelValues")
    void saysWhatTheClassesSay(Class<?> type) throws IOException {
        JsonNode schema = withoutDescriptions(read(type));

        assertThat(schema.toPrettyString()).isEqualTo(SchemaOf.type(type).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("channelValues")
    void describesEverything(Class<?> type) throws IOException {
        ObjectNode schema = read(type);

        assertThat(described(schema)).isTrue();
        List<JsonNode> records =
                Stream.concat(Stream.of(schema), elements(schema.path("$defs"))).toList();
        assertThat(records).allMatch(SchemaTest::described);
        assertThat(records.stream()
                        .flatMap(record -> elements(record.path("properties")))
                        .filter(property -> !property.has("const")))
                .allMatch(SchemaTest::described);
    }

    @ParameterizedTest
    @MethodSource("channelRecords")
    void acceptsRecords(Record record) throws IOException {
        for (Schema schema : schemas(record)) {
            assertThat(schema.validate(Wire.json(record), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("channelRecords")
    void acceptsFieldsOfTomorrow(Record record) throws IOException {
        ObjectNode json = Wire.tree(record).put("tomorrow", 1);

        for (Schema schema : schemas(record)) {
            assertThat(schema.validate(json.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("channelRecords")
    void refusesRecordsWithoutARequiredField(Record record) throws IOException {
        for (var component : record.getClass().getRecordComponents()) {
            if (!Wire.isNullable(component)) {
                ObjectNode json = Wire.tree(record);
                json.remove(Wire.name(component));
                assertRefused(record, json, Wire.name(component));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("channelRecords")
    void refusesFieldsOfAnotherType(Record record) throws IOException {
        for (var component : record.getClass().getRecordComponents()) {
            ObjectNode json = Wire.tree(record);
            json.putObject(Wire.name(component)).put("not", "this");
            assertRefused(record, json, Wire.name(component));
        }
    }

    private static void assertRefused(Record record, JsonNode json, String field) throws IOException {
        for (Schema schema : schemas(record)) {
            List<Error> errors = schema.validate(json.toString(), InputFormat.JSON);
            assertThat(errors)
                    .as(record.getClass().getSimpleName() + "." + field)
                    .isNotEmpty();
        }
    }

    /** A record can flow on several channels. */
    private static List<Schema> schemas(Record record) throws IOException {
        List<Class<?>> types =
                channelValues().filter(type -> type.isInstance(record)).toList();
        List<Schema> schemas = new ArrayList<>();
        for (Class<?> type : types) {
            schemas.add(REGISTRY.getSchema(read(type).toString(), InputFormat.JSON));
        }
        return schemas;
    }

    private static ObjectNode read(Class<?> type) throws IOException {
        return (ObjectNode) JsonSerde.mapper()
                .readTree(io.paperdigest.events.Schema.of(type).text());
    }

    private static boolean described(JsonNode schema) {
        return !schema.path("description").asText().isBlank();
    }

    private static JsonNode withoutDescriptions(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            ObjectNode copy = object.objectNode();
            object.properties().stream()
                    .filter(field -> !field.getKey().equals("description")
                            || field.getValue().isObject())
                    .forEach(field -> copy.set(field.getKey(), withoutDescriptions(field.getValue())));
            return copy;
        }
        if (schema instanceof ArrayNode array) {
            ArrayNode copy = array.arrayNode();
            array.forEach(element -> copy.add(withoutDescriptions(element)));
            return copy;
        }
        return schema;
    }

    private static Stream<JsonNode> elements(JsonNode parent) {
        return parent.valueStream();
    }
}
