package io.paperdigest.ingest.parse.arxivdays;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.ingest.json.JsonLines;
import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageFormat;
import java.io.IOException;

/**
 * Reads arXiv's new submissions by day, as JSON lines: {@code id}, {@code title}, {@code summary}, {@code authors},
 * {@code categories}, {@code comment} and {@code listing_date}.
 */
public final class ArxivDaysFormat implements PageFormat {

    /** The format's name. */
    public static final String NAME = "arxiv-days";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Head head) {
        return JsonLines.anyOf(head, ArxivDaysFormat::isOne);
    }

    /** A line that lacks one of its texts is one too: what it lacks is said then, of this line alone. */
    private static boolean isOne(JsonNode line) {
        return (line.has("title") || line.has("summary"))
                && line.path("categories").isArray()
                && !line.has("upvotes");
    }

    @Override
    public boolean standing() {
        return false;
    }

    @Override
    public boolean announcement() {
        return true;
    }

    @Override
    public PageEnd read(PageBytes page, EntrySink sink) throws IOException {
        return JsonLines.read(page, sink);
    }
}
