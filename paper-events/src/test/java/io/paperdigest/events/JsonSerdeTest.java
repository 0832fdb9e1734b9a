package io.paperdigest.events;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonSerdeTest {

    static Stream<Record> records() {
        return Stream.concat(Samples.full().stream(), Samples.bare().stream());
    }

    static List<Record> fullRecords() {
        return Samples.full();
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsWhatItWrote(Record record) {
        assertThat(Wire.<Record>read(typeOf(record), Wire.json(record))).isEqualTo(record);
    }

    @ParameterizedTest
    @MethodSource("records")
    void readsThroughEveryInterfaceWhatItWrote(Record record) {
        for (Class<?> type : record.getClass().getInterfaces()) {
            assertThat((Object) Wire.read(type, Wire.json(record))).isEqualTo(record);
        }
    }

    @ParameterizedTest
    @MethodSource("records")
    void ignoresFieldsOfTomorrow(Record record) {
        ObjectNode json = Wire.tree(record);
        json.putObject("tomorrow").putArray("x").add(1);

        assertThat(Wire.<Record>read(typeOf(record), json.toString())).isEqualTo(record);
    }

    /** Other consumers, and journals of last year, read these bytes: a difference here is a new version of the contract. */
    @ParameterizedTest
    @MethodSource("fullRecords")
    void writesStableBytes(Record record) throws IOException {
        String golden = golden().get(record.getClass().getSimpleName());

        assertThat(Wire.json(record)).isEqualTo(golden);
        assertThat(Wire.<Record>read(typeOf(record), Objects.requireNonNull(golden)))
                .isEqualTo(record);
    }

    /** A list that is missing is an empty one; nothing else is made up. */
    @ParameterizedTest
    @MethodSource("fullRecords")
    void refusesARecordWithoutARequiredField(Record record) {
        for (RecordComponent component : required(record)) {
            ObjectNode json = Wire.tree(record);
            json.remove(Wire.name(component));
            if (component.getType() != List.class) {
                assertRefused(record, json.toString(), component.getName() + " missing");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullRecords")
    void refusesNullInARequiredField(Record record) {
        for (RecordComponent component : required(record)) {
            if (component.getType() != List.class) {
                assertRefused(
                        record,
                        Wire.tree(record).putNull(Wire.name(component)).toString(),
                        component.getName() + " null");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("fullRecords")
    void refusesAFieldOfAnotherType(Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            ObjectNode json = Wire.tree(record);
            json.putObject(Wire.name(component)).put("not", "this");
            assertRefused(record, json.toString(), component.getName() + " of another type");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[]", "7", "\"text\"", "{\"id\":\"cell-counting\"", "not json", "\u0000\u0001"})
    void refusesWhatIsNoRecord(String bytes) {
        assertThatThrownBy(() -> Wire.read(Topic.class, bytes))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Topic")
                .hasMessageContaining("test");
    }

    @Test
    void refusesJsonNull() {
        assertThatThrownBy(() -> Wire.read(Topic.class, "null")).isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesTrailingGarbage() {
        String json = Wire.json(Samples.TOPIC);

        assertThatThrownBy(() -> Wire.read(Topic.class, json + "}")).isInstanceOf(SerializationException.class);
        assertThatThrownBy(() -> Wire.read(Topic.class, json + json)).isInstanceOf(SerializationException.class);
        assertThat((Object) Wire.read(Topic.class, json + " \n")).isEqualTo(Samples.TOPIC);
    }

    @Test
    void refusesARecordThatIsOfAnotherChannel() {
        assertThatThrownBy(() -> Wire.read(Canonical.class, Wire.json(Samples.CUT)))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("cut");
        assertThatThrownBy(() -> Wire.read(Canonical.class, "{\"type\":\"unheard-of\"}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("unheard-of");
        assertThatThrownBy(() -> Wire.read(Canonical.class, "{\"id\":\"p1\",\"to\":\"p2\"}"))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.7", "\"3\"", "true", "99999999999"})
    void refusesANumberThatIsNoWholeNumber(String rank) {
        String json = Wire.json(Samples.APPEARANCE).replace("\"rank\":3", "\"rank\":" + rank);

        assertThatThrownBy(() -> Wire.read(Paper.Appearance.class, json)).isInstanceOf(SerializationException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "\"\"", "\"held\"", "\"LOST\""})
    void refusesAConstantThatIsNone(String status) {
        String json = Wire.json(Samples.HELD).replace("\"HELD\"", status);

        assertThatThrownBy(() -> Wire.read(SourceReport.class, json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesATextThatIsANumber() {
        String json = Wire.json(Samples.TOPIC).replace("\"Cell counting\"", "7");

        assertThatThrownBy(() -> Wire.read(Topic.class, json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void refusesNullInAList() {
        String json = Wire.json(Samples.MATCH).replace("\"cells\"", "null");

        assertThatThrownBy(() -> Wire.read(TopicMatch.class, json)).isInstanceOf(SerializationException.class);
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String json = Wire.json(Samples.TOPIC).replace("cell-counting", "Cell Counting");

        assertThatThrownBy(() -> Wire.read(Topic.class, json))
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Not a Topic on test")
                .hasMessageContaining("id \"Cell Counting\" is not lower-case words");
    }

    @Test
    void keepsTombstones() {
        JsonSerde<Topic> serde = new JsonSerde<>(Topic.class);

        assertThat(serde.serialize("test", null)).isNull();
        assertThat(serde.deserialize("test", null)).isNull();
    }

    private static List<RecordComponent> required(Record record) {
        return Arrays.stream(record.getClass().getRecordComponents())
                .filter(component -> !Wire.isNullable(component))
                .toList();
    }

    private static void assertRefused(Record record, String json, String what) {
        assertThatThrownBy(() -> Wire.read(record.getClass(), json))
                .as(record.getClass().getSimpleName() + ": " + what)
                .isInstanceOf(SerializationException.class)
                .hasMessageContaining("Not a " + record.getClass().getSimpleName() + " on test: ");
    }

    /** One line a record: its name, a space, its JSON. */
    private static Map<String, String> golden() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                JsonSerdeTest.class.getResourceAsStream("golden-bytes.txt"), "golden-bytes.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.indexOf(' ')),
                            line -> line.substring(line.indexOf(' ') + 1)));
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> Class<T> typeOf(T record) {
        return (Class<T>) record.getClass();
    }
}
