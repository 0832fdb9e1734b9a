package io.paperdigest.events.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule, shown by a change of today's contract that it is about. */
class CompatibilityTest {

    private static final String PAPER = "/components/schemas/Paper";
    private static final String CANONICAL = "/channels/papers.canonical";

    static Stream<Arguments> breakingChanges() {
        return Stream.of(
                breaking(
                        "papers.canonical, value(a paper).title: is gone",
                        at(PAPER + "/properties", it -> it.remove("title"))),
                breaking(
                        "papers.canonical, value(a paper).doi: is gone",
                        at(PAPER + "/properties", it -> it.remove("doi"))),
                breaking(
                        "papers.canonical, value(a paper).title: is not always there any more",
                        at(PAPER, it -> it.set("required", without(it.get("required"), "title")))),
                breaking(
                        "papers.canonical, value(a paper).title: can be null now",
                        at(
                                PAPER + "/properties/title",
                                it -> it.putArray("type").add("string").add("null"))),
                breaking(
                        "papers.canonical, value(a paper).arrived: can be of type string now",
                        at(PAPER + "/properties/arrived", it -> it.put("type", "string"))),
                breaking(
                        "papers.canonical, value(a paper).arrived: can be of type number now",
                        at(PAPER + "/properties/arrived", it -> it.put("type", "number"))),
                breaking(
                        "papers.canonical, value(a paper).abstract: can be of any type now",
                        at(PAPER + "/properties/abstract", it -> it.remove("type"))),
                breaking(
                        "papers.canonical, value(a paper).arrived: can be less than 1 now",
                        at(PAPER + "/properties/arrived", it -> it.put("minimum", 0))),
                breaking(
                        "papers.canonical, value(a paper).title: no longer has the pattern \\S",
                        at(PAPER + "/properties/title", it -> it.remove("pattern"))),
                breaking(
                        "papers.canonical, value(a paper).firstSeen: no longer has the format date-time",
                        at(PAPER + "/properties/firstSeen", it -> it.put("format", "date"))),
                breaking(
                        "papers.canonical, value(a paper).authors[]: can be of type object now",
                        at(PAPER + "/properties/authors/items", it -> it.put("type", "object"))),
                breaking(
                        "papers.canonical, value(a paper).listings[].votes: is gone",
                        at("/components/schemas/Appearance/properties", it -> it.remove("votes"))),
                breaking(
                        "papers.canonical, value(a paper).links[].kind: can be SLIDES now",
                        at(
                                "/components/schemas/Link/properties/kind",
                                it -> it.withArray("enum").add("SLIDES"))),
                breaking(
                        "sources, value.status: can be any value now",
                        at("/components/schemas/SourceReport/properties/status", it -> it.remove("enum"))),
                breaking(
                        "editions, value(a manifest).cut: can be null now",
                        at("/components/schemas/EditionManifest/properties", CompatibilityTest::mayHaveNoCut)),
                breaking(
                        "papers.canonical, value: can be a withdrawn now",
                        at(
                                CANONICAL + "/messages",
                                it -> it.putObject("Withdrawn")
                                        .putObject("payload")
                                        .putObject("properties")
                                        .putObject("type")
                                        .put("const", "withdrawn"))),
                breaking(
                        "papers.canonical, value: can be null now",
                        at(
                                CANONICAL + "/messages",
                                it -> it.putObject("Gone").putObject("payload").put("type", "null"))),
                breaking(
                        "papers.canonical, value: can be a work now",
                        at(PAPER + "/properties/type", it -> it.put("const", "work"))),
                breaking(
                        "papers.canonical, value(a paper).title: has the keyword maxLength, and SchemaRules has no rule for it",
                        at(PAPER + "/properties/title", it -> it.put("maxLength", 9))),
                breaking("papers.canonical: the channel is gone", at("/channels", it -> it.remove("papers.canonical"))),
                breaking(
                        "papers.canonical, the address: was papers.canonical and is papers.merged",
                        at(CANONICAL, it -> it.put("address", "papers.merged"))),
                breaking(
                        "papers.canonical, key: no longer has the pattern ^p[0-9a-f]{16}$",
                        at(CANONICAL + "/messages/Paper/bindings/kafka/key", it -> it.put("pattern", "^w.*$"))),
                breaking(
                        "papers.canonical, headers.schema: is no longer always canonical/1",
                        at(
                                CANONICAL + "/messages/Paper/headers/properties/schema",
                                it -> it.put("const", "canonical/2"))),
                breaking(
                        "papers.canonical, headers.content-type: is gone",
                        at(CANONICAL + "/messages/Paper/headers/properties", it -> it.remove("content-type"))),
                breaking(
                        "papers.canonical, the content type: was application/json and is application/cbor",
                        at(CANONICAL + "/messages/Paper", it -> it.put("contentType", "application/cbor"))),
                breaking(
                        "papers.canonical, the number of partitions: was 4 and is 8",
                        at(CANONICAL + "/bindings/kafka", it -> it.put("partitions", 8))),
                breaking(
                        "papers.canonical, cleanup.policy: was [\"compact\"] and is [\"delete\"]",
                        at(
                                CANONICAL + "/bindings/kafka/topicConfiguration",
                                it -> it.putArray("cleanup.policy").add("delete"))),
                breaking(
                        "papers.listed, compression.type: was gzip and is zstd",
                        at(
                                "/channels/papers.listed/bindings/kafka/topicConfiguration",
                                it -> it.put("compression.type", "zstd"))),
                breaking(
                        "papers.listed, retention.ms: records are kept for 5 ms only, which was for ever",
                        at(
                                "/channels/papers.listed/bindings/kafka/topicConfiguration",
                                it -> it.put("retention.ms", 5))),
                breaking(
                        "cuts, retention.ms: records are kept for 5 ms only, which was 2592000000",
                        at("/channels/cuts/bindings/kafka/topicConfiguration", it -> it.put("retention.ms", 5))));
    }

    static Stream<Arguments> harmlessChanges() {
        return Stream.of(
                harmless(
                        "an optional field more",
                        at(PAPER + "/properties", it -> it.putObject("venue").put("type", "string"))),
                harmless("a required field more", at(PAPER, it -> {
                    ((ObjectNode) it.get("properties")).putObject("year").put("type", "integer");
                    it.withArray("required").add("year");
                })),
                harmless(
                        "a field that is always there now",
                        at(PAPER, it -> it.withArray("required").add("doi"))),
                harmless(
                        "a field that is never null now",
                        at(PAPER + "/properties/doi", it -> it.put("type", "string"))),
                harmless(
                        "whole numbers only",
                        at("/components/schemas/Entry/properties/score", it -> it.put("type", "integer"))),
                harmless("a higher minimum", at(PAPER + "/properties/arrived", it -> it.put("minimum", 2))),
                harmless("a new pattern", at(PAPER + "/properties/abstract", it -> it.put("pattern", "\\S"))),
                harmless(
                        "a constant less",
                        at(
                                "/components/schemas/Link/properties/kind",
                                it -> it.putArray("enum").add("CODE"))),
                harmless(
                        "other words",
                        at(PAPER + "/properties/title", it -> it.put("description", "What it is called"))),
                harmless("no more redirects", at(CANONICAL + "/messages", it -> it.remove("Redirect"))),
                harmless(
                        "another name of a record",
                        at(CANONICAL + "/messages", it -> it.set("Work", it.remove("Paper")))),
                harmless("another channel", at("/channels", it -> it.set("venues", it.get("topics")))),
                harmless(
                        "kept for longer",
                        at("/channels/cuts/bindings/kafka/topicConfiguration", it -> it.put("retention.ms", -1))),
                harmless(
                        "no compression any more",
                        at(
                                "/channels/papers.listed/bindings/kafka/topicConfiguration",
                                it -> it.put("compression.type", "uncompressed"))),
                harmless(
                        "one more header",
                        at(
                                CANONICAL + "/messages/Paper/headers/properties",
                                it -> it.putObject("traceparent").put("type", "string"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breakingChanges")
    void namesChannelPlaceAndReason(String said, Consumer<ObjectNode> change) {
        ObjectNode changed = AsyncApi.document();
        change.accept(changed);

        List<String> breaks = Compatibility.breaks(AsyncApi.document(), changed);

        assertThat(breaks).contains(said);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmlessChanges")
    void leavesAloneWhatBreaksNobody(String what, Consumer<ObjectNode> change) {
        ObjectNode changed = AsyncApi.document();
        change.accept(changed);

        List<String> breaks = Compatibility.breaks(AsyncApi.document(), changed);

        assertThat(changed).as(what).isNotEqualTo(AsyncApi.document());
        assertThat(breaks).as(what).isEmpty();
    }

    private static Arguments breaking(String said, Consumer<ObjectNode> change) {
        return arguments(said, change);
    }

    private static Arguments harmless(String what, Consumer<ObjectNode> change) {
        return arguments(what, change);
    }

    private static Consumer<ObjectNode> at(String place, Consumer<ObjectNode> change) {
        return document -> change.accept((ObjectNode) document.at(place));
    }

    private static ArrayNode without(JsonNode names, String name) {
        ArrayNode rest = ((ArrayNode) names).arrayNode();
        names.valueStream().filter(it -> !it.asText().equals(name)).forEach(rest::add);
        return rest;
    }

    private static void mayHaveNoCut(ObjectNode fields) {
        JsonNode cut = fields.get("cut");
        ArrayNode either = fields.putObject("cut").putArray("anyOf");
        either.add(cut).addObject().put("type", "null");
    }
}
