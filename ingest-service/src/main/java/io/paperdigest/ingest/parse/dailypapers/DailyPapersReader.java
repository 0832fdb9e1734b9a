package io.paperdigest.ingest.parse.dailypapers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.paperdigest.ingest.json.LonePaper;
import io.paperdigest.ingest.json.PaperFields;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.EntryText;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageEnd.Fault;
import io.paperdigest.ingest.text.Characters;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads one answer, element by element. */
final class DailyPapersReader {

    /** A string of more characters is refused; the list as a string is the longest there may be. */
    private static final int LONGEST_STRING = 1 << 23;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(100)
                    .build())
            .build();
    private static final ObjectMapper MAPPER = new ObjectMapper(FACTORY);

    private final EntrySink sink;
    private int entries;
    private @Nullable LocalDate date;
    private @Nullable Integer count;
    private @Nullable Fault fault;
    private @Nullable ElementText element;

    DailyPapersReader(EntrySink sink) {
        this.sink = sink;
    }

    PageEnd read(InputStream in) throws IOException {
        try (JsonParser parser = FACTORY.createParser(in)) {
            try {
                page(parser);
            } catch (JsonProcessingException e) {
                broken(e, e.getLocation());
            } catch (CharConversionException e) {
                broken(e, parser.currentLocation());
            }
        }
        if (fault == null && count != null && count != entries) {
            fault = new Fault.Broken(null, "states " + count + " entries and has " + entries);
        }
        return new PageEnd(date, fault);
    }

    private void page(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            list(parser);
        } else {
            answer(parser);
        }
        if (parser.nextToken() != null && fault == null) {
            fault = new Fault.Broken(at(parser.currentTokenLocation()), "goes on behind its end");
        }
    }

    /** An object around the list. */
    private void answer(JsonParser parser) throws IOException {
        boolean data = false;
        String begins = "line " + parser.currentTokenLocation().getLineNr();
        LonePaper lone = new LonePaper();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            lone.has(name);
            switch (name) {
                case "data" -> data = data(parser);
                case "date" -> date = PaperFields.date(parser.getValueAsString());
                case "count" ->
                    count = parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? parser.getIntValue() : null;
                case "status" -> status(parser.getValueAsString());
                default -> parser.skipChildren();
            }
        }
        if (!data && fault == null) {
            String what = lone.flaw().map(flaw -> begins + ", " + flaw).orElse("JSON without a list of papers");
            fault = new Fault.Broken(null, "nothing recognised: " + what);
        }
    }

    private void status(@Nullable String status) {
        if (status != null && !status.equalsIgnoreCase("success") && !status.equalsIgnoreCase("ok")) {
            String said = Characters.clip(Characters.wellFormed(status), 100);
            fault = new Fault.Broken(null, "the source answered \"" + said + "\"");
        }
    }

    private boolean data(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            list(parser);
            return true;
        }
        if (parser.currentToken() == JsonToken.VALUE_STRING) {
            return listInString(parser.getText());
        }
        parser.skipChildren();
        return false;
    }

    private boolean listInString(String text) {
        try {
            JsonNode list = PythonLiteral.read(text);
            for (JsonNode item : list) {
                item(item, item.isTextual() ? item.textValue() : item.toString());
            }
            return list.isArray();
        } catch (PythonLiteral.NotALiteral e) {
            fault = new Fault.Broken(null, "a list as a string that can't be read: " + e.getMessage());
            return true;
        }
    }

    private void list(JsonParser parser) throws IOException {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                inString(parser.getText());
            } else {
                object(parser);
            }
        }
    }

    private void item(JsonNode item, String content) {
        if (item.isTextual()) {
            inString(item.textValue());
        } else if (item.isObject()) {
            sink.accept(entry(item, content));
        } else {
            malformed("not an object", content);
        }
    }

    private void inString(String text) {
        try {
            JsonNode item = PythonLiteral.read(text);
            if (item.isObject()) {
                sink.accept(entry(item, text));
            } else {
                malformed("not an object", text);
            }
        } catch (PythonLiteral.NotALiteral e) {
            malformed("a string that is neither JSON nor a Python literal: " + e.getMessage(), text);
        }
    }

    private void object(JsonParser parser) throws IOException {
        ElementText text = new ElementText();
        element = text;
        text.copy(parser);
        element = null;
        if (text.tooLong()) {
            malformed("an entry of more than " + ElementText.LONGEST + " characters", text.text());
        } else {
            item(MAPPER.readTree(text.text()), text.text());
        }
    }

    private Entry entry(JsonNode item, String content) {
        entries++;
        return PaperFields.entry(entries, "entry " + entries, item, content);
    }

    private void malformed(String reason, String content) {
        entries++;
        sink.accept(EntryText.malformed(entries, "entry " + entries, reason, Characters.wellFormed(content)));
    }

    /** The page stops, or is no JSON any more. The element that was being read is an entry, too. */
    private void broken(IOException e, @Nullable JsonLocation location) throws IOException {
        boolean cutOff = e instanceof JsonEOFException;
        ElementText begun = element;
        if (begun != null) {
            malformed(cutOff ? "cut off" : "not JSON", begun.text());
        }
        String at = at(location);
        if (cutOff && entries > 0) {
            fault = new Fault.CutOff(begun == null ? entries + 1 : entries, at);
        } else {
            fault = new Fault.Broken(at, cutOff ? "stops before its first entry" : "not JSON: " + reason(e));
        }
    }

    private static String reason(IOException e) {
        String message = e instanceof JsonProcessingException json ? json.getOriginalMessage() : e.getMessage();
        String line =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        return Characters.clip(Characters.wellFormed(line), 200);
    }

    private static String at(@Nullable JsonLocation location) {
        return location == null
                ? "its beginning"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }
}
