package io.paperdigest.ingest.parse.dailyrows;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.ingest.json.JsonLines;
import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageFormat;
import java.io.IOException;

/**
 * Reads daily papers as JSON lines: {@code id}, {@code title}, {@code summary}, {@code authors}, {@code upvotes} and
 * {@code listing_date}, the best of a day first.
 */
public final class DailyRowsFormat implements PageFormat {

    /** The format's name. */
    public static final String NAME = "daily-rows";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Head head) {
        return JsonLines.anyOf(head, DailyRowsFormat::isOne);
    }

    /** A line that lacks one of its texts is one too: what it lacks is said then, of this line alone. */
    private static boolean isOne(JsonNode line) {
        return (line.has("title") || line.has("summary")) && line.has("upvotes");
    }

    @Override
    public boolean standing() {
        return false;
    }

    @Override
    public PageEnd read(PageBytes page, EntrySink sink) throws IOException {
        return JsonLines.read(page, sink);
    }
}
