package io.paperdigest.ingest.parse.dailypapers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class PythonLiteralTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void readsWhatPythonWrites() throws Exception {
        JsonNode read = PythonLiteral.read(
                "{'a': 'it\\'s', \"b\": \"x'y\", 'c': [1, -2.5, (True, False, None,)], 'd': '\\xe9\\u20ac\\U0001F600\\n\\101', u'e': {}, 'f': '\\d',}");

        JsonNode expected = MAPPER.readTree("{\"a\":\"it's\",\"b\":\"x'y\",\"c\":[1,-2.5,[true,false,null]],"
                + "\"d\":\"é€😀\\nA\",\"e\":{},\"f\":\"\\\\d\"}");
        assertThat(same(read, expected)).as(read.toString()).isTrue();
    }

    @Test
    void saysWhereALiteralIsBroken() {
        assertThatThrownBy(() -> PythonLiteral.read("{'a' 1}")).hasMessage("a colon expected at character 6");
        assertThatThrownBy(() -> PythonLiteral.read("['a")).hasMessage("a closing quote expected at character 4");
        assertThatThrownBy(() -> PythonLiteral.read("[__import__('os')]")).hasMessageStartingWith("a value expected");
        assertThatThrownBy(() -> PythonLiteral.read("[".repeat(5000))).hasMessageStartingWith("less than 64 levels");
        assertThatThrownBy(() -> PythonLiteral.read("1 2")).hasMessageStartingWith("the end expected");
    }

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> leaf = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(12).map(s -> s),
                Arbitraries.longs().map(n -> n),
                Arbitraries.of(true, false).map(b -> b));
        Arbitrary<Object> nested = Arbitraries.oneOf(
                leaf.list().ofMaxSize(4).map(l -> l),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(6), leaf)
                        .ofMaxSize(4)
                        .map(m -> m));
        return Arbitraries.oneOf(
                leaf,
                nested.list().ofMaxSize(3).map(l -> l),
                Arbitraries.maps(Arbitraries.strings().ofMaxLength(6), nested)
                        .ofMaxSize(3)
                        .map(m -> m));
    }

    @Property
    void readsBackWhatIsWrittenAsPythonOrJson(@ForAll("values") Object value) throws Exception {
        JsonNode expected = MAPPER.readTree(MAPPER.writeValueAsString(MAPPER.valueToTree(value)));

        assertThat(same(PythonLiteral.read(python(value)), expected)).isTrue();
    }

    @Property(tries = 3000)
    void refusesOrReadsAnything(@ForAll("pieces") String text) {
        try {
            assertThat(PythonLiteral.read(text)).isNotNull();
        } catch (PythonLiteral.NotALiteral e) {
            assertThat(e).hasMessageContaining("expected at character");
        }
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        "(",
                        ")",
                        "'",
                        "\"",
                        "\\",
                        ",",
                        ":",
                        " ",
                        "a",
                        "True",
                        "None",
                        "1",
                        "-",
                        ".",
                        "e",
                        "x",
                        "u",
                        "U",
                        "\\x4",
                        "\\777",
                        "\ud83d",
                        "9".repeat(500))
                .list()
                .ofMaxSize(25)
                .map(pieces -> String.join("", pieces));
    }

    /** Numbers may differ in their Java type. */
    private static boolean same(JsonNode one, JsonNode other) throws IOException {
        return MAPPER.readTree(one.toString()).equals(MAPPER.readTree(other.toString()));
    }

    private static String python(Object value) {
        return switch (value) {
            case String text -> quoted(text);
            case List<?> list -> {
                StringJoiner joined = new StringJoiner(", ", "[", "]");
                list.forEach(item -> joined.add(python(item)));
                yield joined.toString();
            }
            case Map<?, ?> map -> {
                StringJoiner joined = new StringJoiner(", ", "{", "}");
                map.forEach((key, item) -> joined.add(python(key) + ": " + python(item)));
                yield joined.toString();
            }
            case Boolean truth -> truth ? "True" : "False";
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        text.chars().forEach(c -> {
            if (c == '\'' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (c < 0x20 || c > 0x7e) {
                out.append(String.format(java.util.Locale.ROOT, "\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('\'').toString();
    }
}
