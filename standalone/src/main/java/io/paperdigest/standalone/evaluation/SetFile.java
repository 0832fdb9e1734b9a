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
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** A file that may be of a labelled set: its text, compressed or not. */
record SetFile(Path path, String text) {

    private static final int GZIP = 0x1f8b;
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern ENDINGS = Pattern.compile("(?<=.)(?:\\.(?:csv|tsv|txt|json|jsonl|ndjson|gz))+$");

    static SetFile read(Path path) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            bytes.mark(2);
            boolean compressed = (bytes.read() << 8 | bytes.read()) == GZIP;
            bytes.reset();
            try (InputStream plain = compressed ? new GZIPInputStream(bytes) : bytes) {
                return new SetFile(path, withoutMark(new String(plain.readAllBytes(), UTF_8)));
            }
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
