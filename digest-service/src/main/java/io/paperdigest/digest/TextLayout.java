package io.paperdigest.digest;

import io.paperdigest.digest.Audience.Contact;
import io.paperdigest.digest.Digest.Intro;
import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Notice;
import io.paperdigest.digest.Digest.Section;
import io.paperdigest.digest.Digest.Swatch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plain text of a digest, for those who read mail in a terminal. A URL has a line of its own, however long. */
final class TextLayout {

    private static final String GUTTER = "    ";

    private final TextColumns columns = new TextColumns();

    String of(Digest digest) {
        columns.paragraph("", digest.name());
        columns.paragraph("", digest.date());
        columns.paragraph("", digest.totals());
        digest.notices().forEach(this::notice);
        if (digest.intro() != null && !intro(digest.intro()).isEmpty()) {
            columns.blank();
            columns.paragraph("", intro(digest.intro()));
        }
        digest.sections().forEach(this::section);
        footer(digest);
        return columns.toString();
    }

    private void notice(Notice notice) {
        columns.blank();
        columns.hanging("! ", "  ", notice.headline() + " " + notice.text());
    }

    private void section(Section section) {
        columns.blank();
        if (section.heading() != null) {
            columns.blank();
            columns.paragraph("", section.heading().toUpperCase(Locale.ROOT));
        }
        if (section.intro() != null) {
            columns.paragraph("", intro(section.intro()));
        }
        section.items().forEach(this::item);
        if (section.note() != null) {
            if (!section.items().isEmpty()) {
                columns.blank();
            }
            columns.paragraph(section.items().isEmpty() ? "" : GUTTER, section.note());
        }
    }

    /** There are no bars here, and so no key to them, unless it is part of what is said. */
    private static String intro(Intro intro) {
        Stream<String> keys = intro.lead().isEmpty() ? intro.keys().stream().map(TextLayout::key) : Stream.of();
        return Stream.of(Stream.of(intro.fact()), keys, Stream.of(intro.tail()))
                .flatMap(words -> words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String key(Swatch key) {
        return key.name() + key.after();
    }

    private void item(Item item) {
        columns.blank();
        String number = item.number().isEmpty() ? "  - " : String.format(Locale.ROOT, "%3s ", item.number());
        columns.hanging(number, GUTTER, item.title());
        if (!item.summary().isEmpty()) {
            columns.paragraph(GUTTER, item.summary().text());
        }
        List<String> why = new ArrayList<>(List.of(item.why(), item.detail().quoted()));
        why.removeIf(String::isEmpty);
        if (!why.isEmpty()) {
            columns.paragraph(GUTTER, String.join(" · ", why));
        }
        columns.url(GUTTER, item.url());
        if (item.code() != null) {
            columns.paragraph(GUTTER, "Code:");
            columns.url(GUTTER, item.code());
        }
    }

    private void footer(Digest digest) {
        columns.blank();
        columns.signature();
        columns.paragraph("", "Sources. " + digest.footer().sources());
        columns.paragraph("", "Score. " + digest.footer().score());
        columns.paragraph("", digest.footer().why());
        if (digest.footer().changeUrl() != null) {
            columns.paragraph("", "Change topics:");
            columns.url("", digest.footer().changeUrl());
        }
        if (digest.footer().unsubscribeUrl() != null) {
            columns.paragraph("", "Unsubscribe:");
            columns.url("", digest.footer().unsubscribeUrl());
        }
        if (!digest.footer().leave().isEmpty()) {
            Contact contact = digest.footer().contact();
            columns.paragraph("", digest.footer().leave() + (contact == null ? "" : " " + contact.address() + "."));
        }
        columns.paragraph("", "Edition " + digest.edition());
    }
}
