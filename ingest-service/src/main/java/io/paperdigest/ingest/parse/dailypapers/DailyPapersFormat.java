package io.paperdigest.ingest.parse.dailypapers;

import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.Head;
import io.paperdigest.ingest.parse.PageBytes;
import io.paperdigest.ingest.parse.PageEnd;
import io.paperdigest.ingest.parse.PageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;

/**
 * Reads the answer of a daily papers API: a list of objects; a list of strings that each hold an object, as JSON or as
 * Python writes it; or an object with the list, or the list as a string, in {@code data}.
 */
public final class DailyPapersFormat implements PageFormat {

    /** The format's name. */
    public static final String NAME = "daily-papers";

    private static final Pattern LIST = Pattern.compile("\\[\\s*(?:[{\"\\]]|$)");
    private static final Pattern OBJECT = Pattern.compile("\\{\\s*(?:\"|\\}|$)");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean recognises(Head head) {
        return LIST.matcher(head.text()).lookingAt()
                || OBJECT.matcher(head.text()).lookingAt();
    }

    @Override
    public boolean standing() {
        return false;
    }

    @Override
    public PageEnd read(PageBytes page, EntrySink sink) throws IOException {
        try (InputStream in = page.open()) {
            return new DailyPapersReader(sink).read(in);
        }
    }
}
