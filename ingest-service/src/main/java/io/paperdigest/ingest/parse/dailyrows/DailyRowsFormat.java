package io.paperdigest.ingest.parse.dailyrows;

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
        return JsonLines.firstPaper(head).filter(line -> line.has("upvotes")).isPresent();
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
