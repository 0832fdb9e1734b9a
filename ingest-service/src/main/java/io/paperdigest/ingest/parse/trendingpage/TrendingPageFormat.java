package io.paperdigest.ingest.parse.trendingpage;

import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the text of a trending-papers page: once to tell titles from abstracts, once to pair them. */
public final class TrendingPageFormat implements PageFormat {

    /** The format's name. */
    public static final String NAME = "trending-page";

    @Override
    public String name() {
        return NAME;
    }

    /** Any text that is nothing else: titles and abstracts have no mark of their own. */
    @Override
    public boolean recognises(Head head) {
        return true;
    }

    @Override
    public boolean standing() {
        return true;
    }

    @Override
    public PageEnd read(PageBytes page, EntrySink sink) throws IOException {
        Labels labels = new Labels();
        PageEnd.@Nullable Fault tooLong = lines(page, labels::add);
        BitSet titles = labels.titles();
        if (!labels.arePapers(titles)) {
            return PageEnd.of(
                    tooLong, new PageEnd.Fault.Broken(null, "nothing recognised: no titles with abstracts below"));
        }
        Pairing pairing = new Pairing(sink);
        lines(page, line -> pairing.take(line, titles));
        return PageEnd.of(tooLong, pairing.end());
    }

    /** Hands on the page's lines, without banner and blank ones. */
    private static PageEnd.@Nullable Fault lines(PageBytes page, Consumer<Line> lines) throws IOException {
        try (InputStream in = page.open()) {
            LineReader reader = new LineReader(in);
            int count = 0;
            for (Line line : withoutBanner(reader)) {
                lines.accept(line);
                count++;
            }
            for (Line line = reader.next(); line != null; line = reader.next()) {
                if (count == Labels.MOST_LINES) {
                    return new PageEnd.Fault.Broken("line " + line.number(), "more than " + count + " lines");
                }
                if (!line.isBlank() && !Banner.isInvitation(line)) {
                    lines.accept(line);
                    count++;
                }
            }
            return null;
        }
    }

    private static List<Line> withoutBanner(LineReader reader) throws IOException {
        List<Line> first = new ArrayList<>();
        while (first.size() < Banner.LINES) {
            Line line = reader.next();
            if (line == null) {
                break;
            }
            if (!line.isBlank()) {
                first.add(line);
            }
        }
        return Banner.remove(first);
    }
}
