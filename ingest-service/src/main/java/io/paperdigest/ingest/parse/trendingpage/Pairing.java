package io.paperdigest.ingest.parse.trendingpage;

import io.paperdigest.ingest.parse.EntrySink;
import io.paperdigest.ingest.parse.EntryText;
import io.paperdigest.ingest.parse.FoundPaper;
import io.paperdigest.ingest.parse.PageEnd;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Pairs a title with the abstract behind it. What stays alone is an entry too, a malformed one. */
final class Pairing {

    private final EntrySink sink;
    private int index;
    private int entries;
    private @Nullable Line title;
    private @Nullable Line last;
    private boolean lastIsAbstract;
    private PageEnd.Fault.@Nullable Broken broken;

    Pairing(EntrySink sink) {
        this.sink = sink;
    }

    /** Takes the next line. */
    void take(Line line, BitSet titles) {
        boolean isTitle = titles.get(index++);
        last = line;
        lastIsAbstract = !isTitle;
        note(line);
        if (isTitle) {
            alone();
            title = line;
        } else {
            abstractLine(line);
        }
    }

    /** How the page ended: broken at its first line that can't be trusted, cut off, or null. */
    PageEnd.@Nullable Fault end() {
        boolean stopsAtTitle = title != null;
        alone();
        if (broken != null || last == null) {
            return broken;
        }
        boolean stopsInAbstract = lastIsAbstract && !Sentences.mayEndAbstract(last.text());
        return stopsAtTitle || stopsInAbstract ? new PageEnd.Fault.CutOff(entries, "line " + last.number()) : null;
    }

    private void note(Line line) {
        if (line.problem() != null && broken == null) {
            broken = new PageEnd.Fault.Broken("line " + line.number(), line.problem());
        }
    }

    /** A title that is followed by another, or by nothing. */
    private void alone() {
        if (title != null) {
            malformed(title, "title without an abstract", title.text());
            title = null;
        }
    }

    private void abstractLine(Line line) {
        Line above = title;
        title = null;
        if (above == null) {
            malformed(line, "abstract without a title", line.text());
            return;
        }
        String problem = above.problem() != null ? above.problem() : line.problem();
        if (problem != null) {
            malformed(above, problem, above.text() + "\n" + line.text());
            return;
        }
        entries++;
        sink.accept(EntryText.entry(
                entries,
                "line " + above.number(),
                FoundPaper.of(above.text().strip(), line.text().strip())));
    }

    private void malformed(Line at, String reason, String content) {
        entries++;
        String why = at.problem() == null ? reason : at.problem();
        sink.accept(EntryText.malformed(entries, "line " + at.number(), why, content));
    }
}
