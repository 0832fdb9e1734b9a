package io.paperdigest.standalone.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.JsonSerde;
import io.paperdigest.ingest.bytes.Unpacked;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A file that may be of a labelled set: its text, compressed or not. */
record SetFile(Path path, String text) {

    private static final int MOST_BYTES = 1 << 28;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ENDINGS = Pattern.compile("(?<=.)(?:\\.(?:csv|tsv|txt|json|jsonl|ndjson|gz))+$");

    /** @throws IOException when it can't be read, or has more than {@value #MOST_BYTES} bytes, unpacked */
    static SetFile read(Path path) throws IOException {
        try (InputStream in = Unpacked.open(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw new IOException("it has more than " + MOST_BYTES + " bytes");
            }
            return new SetFile(path, withoutMark(new String(bytes, UTF_8)));
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
    }

    /** The name without the endings that say how it is written. */
    String name() {
        return ENDINGS.matcher(path.getFileName().toString()).replaceFirst("");
    }

    /** The file and the folder it is in, for people. */
    String shortPath() {
        Path folder = path.toAbsolutePath().normalize().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return (name == null ? "" : name + "/") + path.getFileName();
    }

    /** The lines that say something. */
    List<String> lines() {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    /** The rows of a file of JSON lines, those that are broken missing; empty when its first line is no JSON object. */
    List<JsonNode> rows() {
        List<String> lines = text.startsWith("{") ? lines() : List.of();
        return lines.isEmpty() || !json(lines.getFirst()).isObject()
                ? List.of()
                : lines.stream().map(SetFile::json).toList();
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
