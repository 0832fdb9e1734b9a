package io.paperdigest.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.paperdigest.events.Json;
import java.net.URI;
import java.time.Instant;
import java.util.List;

/** A feed as JSON Feed 1.1 (jsonfeed.org). The same feed, the same characters. */
public final class JsonFeed {

    private static final String VERSION = "https://jsonfeed.org/version/1.1";
    private static final DefaultIndenter UNIX_LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = Json.mapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(UNIX_LINES).withArrayIndenter(UNIX_LINES));

    private JsonFeed() {}

    /** The feed, with a line end at its end. */
    public static String of(Feed feed) {
        try {
            return WRITER.writeValueAsString(file(feed)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The feed " + feed.title() + " can't be written", e);
        }
    }

    private record File(
            String version,
            String title,
            String description,
            String language,
            List<Author> authors,
            @JsonProperty("_paper_digest") Extension extension,
            List<Item> items) {}

    private record Author(String name) {}

    /** What is ours, as the format allows: readers pass over it. */
    private record Extension(URI about, URI id, String edition) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    private record Item(
            URI id,
            URI url,
            String title,
            String summary,
            @JsonProperty("content_html") String contentHtml,
            @JsonProperty("date_published") Instant published,
            @JsonProperty("date_modified") Instant modified,
            List<Author> authors,
            List<String> tags) {}

    private static File file(Feed feed) {
        return new File(
                VERSION,
                feed.title(),
                feed.subtitle(),
                "en",
                List.of(new Author("Paper Digest")),
                new Extension(URI.create(VERSION), feed.id(), feed.edition()),
                feed.entries().stream()
                        .map(entry -> item(entry, feed.updated()))
                        .toList());
    }

    private static Item item(Feed.Entry entry, Instant updated) {
        return new Item(
                entry.id(),
                entry.url(),
                entry.title(),
                entry.summary(),
                entry.html(),
                entry.published(),
                updated,
                entry.authors().stream().map(Author::new).toList(),
                entry.topics().stream().map(Feed.Topic::title).toList());
    }
}
