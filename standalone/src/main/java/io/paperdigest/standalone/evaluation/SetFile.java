package io.paperdigest.standalone.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file that may be of a labelled set: its text, compressed or not. */
record SetFile(Path path, String text) {

    private static final int GZIP = 0x1f8b;

    static SetFile read(Path path) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            bytes.mark(2);
            boolean compressed = (bytes.read() << 8 | bytes.read()) == GZIP;
            bytes.reset();
            try (InputStream plain = compressed ? new GZIPInputStream(bytes) : bytes) {
                return new SetFile(path, new String(plain.readAllBytes(), UTF_8));
            }
        }
    }

    /** The name without what follows the first dot. */
    String name() {
        String name = path.getFileName().toString();
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The lines that say something. */
    List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The rows of a file of JSON lines; empty when it is none. */
    List<JsonNode> rows() {
        Stream<JsonNode> rows = lines().stream().map(SetFile::json);
        List<JsonNode> all = text.startsWith("{") ? rows.toList() : List.of();
        return all.stream().allMatch(JsonNode::isObject) ? all : List.of();
    }

    /** The file as one JSON value; missing when it is none. */
    JsonNode json() {
        return json(text);
    }

    private static JsonNode json(String text) {
        try {
            return JsonSerde.mapper().readTree(text);
        } catch (JsonProcessingException e) {
            return JsonSerde.mapper().missingNode();
        }
    }
}
