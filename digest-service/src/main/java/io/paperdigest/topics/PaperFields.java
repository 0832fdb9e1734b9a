package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** The fields of a paper that a query can ask for, in the order in which people read them. */
final class PaperFields {

    static final String TITLE = "title";
    static final String ABSTRACT = "abstract";
    static final String AUTHOR = "author";
    static final String CATEGORY = "category";

    static final List<String> ALL = List.of(TITLE, ABSTRACT, AUTHOR, CATEGORY);

    /** Where a word without a field is looked for. */
    static final List<String> DEFAULT = List.of(TITLE, ABSTRACT);

    private PaperFields() {}

    static Document document(Paper paper) {
        Document document = new Document();
        for (String field : ALL) {
            for (String value : values(paper, field)) {
                document.add(new TextField(field, value, Field.Store.NO));
            }
        }
        return document;
    }

    /** A field's text as the offsets of matches count it: values one character apart. */
    static String text(Paper paper, String field) {
        return String.join("\n", values(paper, field));
    }

    private static List<String> values(Paper paper, String field) {
        return switch (field) {
            case TITLE -> List.of(paper.title());
            case ABSTRACT -> List.of(paper.abstractText());
            case AUTHOR -> paper.authors();
            case CATEGORY -> paper.categories();
            default -> throw new IllegalArgumentException("No field " + field);
        };
    }
}
