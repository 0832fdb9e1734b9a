package io.paperdigest.ingest;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Rejection;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.FoundPaper;
import io.paperdigest.ingest.text.LinkFinder;
import io.paperdigest.ingest.text.TextCleaner;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes listings and rejections of a page's entries: the same page always gives the same.
 *
 * @param source the source's name
 * @param page the page's id
 * @param file the file's name, for people
 * @param format the format's name
 * @param entries how many entries the page has
 * @param date the page's date; null when it has none and each entry may state its own
 * @param read the date of the run
 * @param held whether the page is held
 * @param announcement whether the page names all that is new, in no order of merit
 */
record ListingAssembly(
        String source,
        String page,
        String file,
        String format,
        int entries,
        @Nullable Instant date,
        Instant read,
        boolean held,
        boolean announcement) {

    Listing listing(Entry.Found entry) {
        FoundPaper paper = entry.paper();
        String title = TextCleaner.clean(paper.title());
        String text = TextCleaner.clean(paper.abstractText());
        return new Listing(
                Listing.keyOf(source, page, entry.ordinal()),
                source,
                page,
                format,
                entry.place(),
                entry.ordinal(),
                entries,
                seen(paper),
                title,
                text,
                authors(paper),
                paper.categories(),
                paper.arxivId(),
                paper.version(),
                paper.doi(),
                paper.url(),
                links(paper, title, text),
                paper.votes(),
                paper.published(),
                new Listing.Original(paper.title(), paper.abstractText()),
                held,
                announcement,
                paper.withdrawn());
    }

    Rejection rejection(Entry.Malformed entry) {
        String key = Rejections.key(source, page, entry.place());
        return new Rejection(key, source, page, file, entry.place(), entry.reason(), entry.content());
    }

    private Instant seen(FoundPaper paper) {
        if (date != null) {
            return date;
        }
        Instant listed = paper.listed();
        return listed == null ? read : listed;
    }

    private static List<String> authors(FoundPaper paper) {
        return paper.authors().stream()
                .map(TextCleaner::clean)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static List<Link> links(FoundPaper paper, String title, String text) {
        return LinkFinder.join(paper.links(), LinkFinder.find(title, text));
    }
}
