package io.paperdigest.ingest.parse.arxivdays;

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
        return JsonLines.firstPaper(head).filter(line -> !line.has("upvotes")).isPresent();
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
