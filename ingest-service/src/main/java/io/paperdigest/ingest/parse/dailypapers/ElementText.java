package io.paperdigest.ingest.parse.dailypapers;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;

/** One element of a list, copied as JSON text of bounded length; what is behind the bound is passed over. */
final class ElementText {

    /** The longest element that is kept, in chars. */
    static final int LONGEST = 1 << 20;

    private static final JsonFactory FACTORY = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private boolean tooLong;

    /** Copies the value the parser stands at. When the page stops in it, what came before stays. */
    void copy(JsonParser parser) throws IOException {
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            int depth = 0;
            JsonToken token = parser.currentToken();
            while (token != null) {
                write(generator, parser);
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (depth == 0) {
                    return;
                }
                token = parser.nextToken();
            }
        }
    }

    private void write(JsonGenerator generator, JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        boolean fits = !tooLong && text.getBuffer().length() + parser.getTextLength() <= LONGEST;
        if (fits) {
            generator.copyCurrentEvent(parser);
            generator.flush();
        } else if (!token.isStructEnd()) {
            tooLong = true;
        }
    }

    boolean tooLong() {
        return tooLong;
    }

    /** The element, or as much of it as there is. */
    String text() {
        return text.toString();
    }
}
