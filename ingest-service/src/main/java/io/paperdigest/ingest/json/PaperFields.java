package io.paperdigest.ingest.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.events.Link;
import io.paperdigest.ingest.parse.Entry;
import io.paperdigest.ingest.parse.EntryText;
import io.paperdigest.ingest.parse.FoundPaper;
import io.paperdigest.ingest.text.Characters;
import io.paperdigest.ingest.text.LinkFinder;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the fields of one entry say. A field that is missing says nothing, as most do that are of another type; without a
 * title, a summary and votes that can be read, if any are stated, an entry is malformed.
 */
public final class PaperFields {

    private static final Pattern ARXIV_ID =
            Pattern.compile("(?i)(?:arxiv:)?(\\d{4}\\.\\d{4,5}|[a-z-]+(?:\\.[a-z]{2})?/\\d{7})(?:v(\\d{1,3}))?");
    private static final Pattern DOI =
            Pattern.compile("(?i)(?:https?://(?:dx\\.)?doi\\.org/|doi:)?(10\\.\\d{4,9}/\\S+)");
    private static final int MOST_AUTHORS = 5000;
    private static final int MOST_CATEGORIES = 100;

    private PaperFields() {}

    /**
     * The entry these fields make.
     *
     * @param place where it stands, for people
     * @param item an object; what it says of the paper may stand in an object {@code paper} of its own
     * @param content the entry as it was read
     */
    public static Entry entry(int ordinal, String place, JsonNode item, String content) {
        JsonNode paper = item.path("paper").isObject() ? item.path("paper") : item;
        String title = firstText(paper.path("title"), item.path("title"));
        String summary = firstText(paper.path("summary"), item.path("summary"));
        if (title == null || summary == null) {
            return EntryText.malformed(ordinal, place, Flaws.ofTexts(paper, item), Characters.wellFormed(content));
        }
        return Flaws.ofVotes(paper.path("upvotes"))
                .map(flaw -> EntryText.malformed(ordinal, place, flaw, Characters.wellFormed(content)))
                .orElseGet(() -> EntryText.entry(ordinal, place, paper(item, paper, title, summary)));
    }

    private static FoundPaper paper(JsonNode item, JsonNode paper, String title, String summary) {
        return new FoundPaper(
                title,
                summary,
                authors(paper.path("authors")),
                texts(paper.path("categories")),
                match(ARXIV_ID, text(paper.path("id"))),
                version(text(paper.path("id"))),
                match(DOI, text(paper.path("doi"))),
                url(text(paper.path("url"))),
                links(paper),
                votes(paper.path("upvotes")),
                instant(paper.path("publishedAt")),
                listed(item, paper),
                Withdrawal.states(text(paper.path("comment")), title, summary));
    }

    private static @Nullable Instant listed(JsonNode item, JsonNode paper) {
        return Stream.of(
                        item.path("listing_date"),
                        paper.path("submittedOnDailyAt"),
                        item.path("submittedOnDailyAt"),
                        item.path("publishedAt"))
                .map(PaperFields::instant)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The day an entry says it was listed on; null when it says none. */
    public static @Nullable LocalDate listingDate(JsonNode item) {
        return date(text(item.path("listing_date")));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : list) {
            String text = text(item);
            if (text != null && texts.size() < MOST_CATEGORIES) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> authors(JsonNode authors) {
        List<String> names = new ArrayList<>();
        for (JsonNode author : authors) {
            String name = author.isTextual() ? text(author) : text(author.path("name"));
            boolean hidden = author.path("hidden").asBoolean(false);
            if (name != null && !hidden && names.size() < MOST_AUTHORS) {
                names.add(name);
            }
        }
        return names;
    }

    private static List<Link> links(JsonNode paper) {
        Link code = LinkFinder.field(Link.Kind.CODE, text(paper.path("githubRepo")));
        Link project = LinkFinder.field(Link.Kind.PROJECT, text(paper.path("projectPage")));
        return Stream.of(code, project).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable String url(@Nullable String address) {
        Link link = LinkFinder.field(Link.Kind.OTHER, address);
        return link == null ? null : link.url();
    }

    private static @Nullable Integer votes(JsonNode votes) {
        return Flaws.isCount(votes) ? votes.intValue() : null;
    }

    private static @Nullable String match(Pattern pattern, @Nullable String value) {
        Matcher matcher = pattern.matcher(value == null ? "" : value.strip());
        return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** What an arXiv id ends in: {@code 2501.00001v2}. */
    private static @Nullable Integer version(@Nullable String id) {
        Matcher matcher = ARXIV_ID.matcher(id == null ? "" : id.strip());
        String digits = matcher.matches() ? matcher.group(2) : null;
        return digits == null || Integer.parseInt(digits) == 0 ? null : Integer.valueOf(digits);
    }

    private static @Nullable String firstText(JsonNode first, JsonNode second) {
        String text = text(first);
        return text != null ? text : text(second);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isTextual() && !node.textValue().isBlank() ? Characters.wellFormed(node.textValue()) : null;
    }

    private static @Nullable Instant instant(JsonNode node) {
        String text = text(node);
        try {
            return text == null ? null : OffsetDateTime.parse(text.strip()).toInstant();
        } catch (DateTimeException e) {
            LocalDate date = date(text);
            return date == null ? null : date.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    /** A date as ISO writes it, or the day of a time; null when the text states none. */
    public static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
