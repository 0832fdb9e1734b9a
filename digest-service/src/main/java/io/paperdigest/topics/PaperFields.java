package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * A paper as queries see it. Title and abstract together are a field of their own, in which a word without a field is
 * looked for: one look-up instead of two.
 */
final class PaperFields {

    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String AUTHOR = "author";
    static final String CATEGORY = "category";
    static final String SOURCE = "source";

    /** Title and abstract. Not a field that a query can name. */
    static final String TEXT = "text";

    /** What a query can name, in the order of reading. */
    static final List<String> NAMED = List.of(TITLE, ABSTRACT, AUTHOR, CATEGORY, SOURCE);

    private final Paper paper;

    PaperFields(Paper paper) {
        this.paper = paper;
    }

    Document document() {
        Document document = new Document();
        add(document, TEXT, List.of(paper.title(), paper.abstractText()));
        for (String field : NAMED) {
            add(document, field, values(field));
        }
        return document;
    }

    private static void add(Document document, String field, List<String> values) {
        for (String value : values) {
            document.add(new TextField(field, value, Field.Store.NO));
        }
    }

    /** All values in the order of reading, one character apart, as Lucene counts the offsets of a field's values. */
    String reading() {
        List<String> all = new ArrayList<>();
        for (String field : NAMED) {
            all.addAll(values(field));
        }
        return String.join("\n", all);
    }

    /** Where in {@link #reading()} a field begins. */
    int start(String field) {
        int start = 0;
        if (field.equals(TEXT)) {
            return start;
        }
        for (String before : NAMED.subList(0, NAMED.indexOf(field))) {
            start += values(before).stream()
                    .mapToInt(value -> value.length() + 1)
                    .sum();
        }
        return start;
    }

    List<String> values(String field) {
        return switch (field) {
            case TITLE -> List.of(paper.title());
            case ABSTRACT -> List.of(paper.abstractText());
            case AUTHOR -> paper.authors();
            case CATEGORY -> paper.categories();
            case SOURCE -> sources();
            default -> throw new IllegalArgumentException("No field " + field);
        };
    }

    /** Who lists it, by name. A held page is evidence only. */
    private List<String> sources() {
        return paper.listings().stream()
                .filter(listing -> !listing.held())
                .map(Paper.Appearance::source)
                .distinct()
                .sorted()
                .toList();
    }
}
