package io.paperdigest.digest;

import io.paperdigest.digest.Audience.Contact;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One email, ready to be laid out: every word is decided, templates only place them. Texts are plain, not escaped.
 *
 * @param edition the edition's id
 * @param subject the email's subject
 * @param preheader what an inbox shows behind the subject; never the subject again
 * @param name the publication's name, and which edition of the day it is when it isn't the first
 * @param date {@code Saturday 21 November}
 * @param totals one line that says how much there is
 * @param notices what went wrong with sources, and that all papers are old, above the papers
 * @param intro what the papers of several sections share; null where the first section says it of its own, or nobody does
 * @param sections the papers
 * @param footer what stands below
 */
public record Digest(
        String edition,
        String subject,
        String preheader,
        String name,
        String date,
        String totals,
        List<Notice> notices,
        @Nullable Intro intro,
        List<Section> sections,
        Footer footer) {

    /** How large a paper is set. */
    public enum Size {
        /** Title, two sentences in full ink. */
        LEAD,
        /** Title, one sentence, muted. */
        PAPER,
        /** Title and why-line. */
        BRIEF
    }

    /**
     * Something the reader must know before the papers.
     *
     * @param headline the fact
     * @param text the reason, and what it means for the ranking
     */
    public record Notice(String headline, String text) {}

    /**
     * A run of papers.
     *
     * @param heading null for a section of one line
     * @param intro what its papers share; null where there is nothing to say
     * @param items may be empty
     * @param note one line behind the papers; null where there is none
     */
    public record Section(
            @Nullable String heading,
            @Nullable Intro intro,
            List<Item> items,
            @Nullable String note) {
        public Section {
            items = List.copyOf(items);
        }

        /** Whether its papers have numbers, and so a gutter before their titles. */
        public boolean isNumbered() {
            return !items.isEmpty() && !items.getFirst().number().isEmpty();
        }
    }

    /**
     * What the papers of a section, or of several, share, with the key to their bars.
     *
     * @param fact what they share; may be empty
     * @param lead the words before the key, when it only explains bars; empty where the key completes the fact
     * @param keys the sources, by their bar's colour; may be empty
     * @param bars how a bar is read; empty where there are none
     * @param tail the words behind all that; may be empty
     */
    public record Intro(String fact, String lead, List<Swatch> keys, String bars, String tail) {
        public Intro {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A source and the colour of its bars.
     *
     * @param colour 1, 2 or 3
     * @param name for people
     * @param after what stands behind the name: {@code ","}, {@code " and"} or {@code "."}
     */
    public record Swatch(int colour, String name, String after) {}

    /**
     * A paper.
     *
     * @param paper its id
     * @param size how large it is set
     * @param number its place in the digest; empty in sections without numbers
     * @param title for people
     * @param url where the title leads: always http or https
     * @param summary what it contributes, with the words that matched a followed topic marked; empty where it isn't shown
     *     or there is no abstract
     * @param why why it trends
     * @param detail its topic, or the words that matched, marked; empty where there is none
     * @param code the address of its code; null where none is known
     * @param bars its best places; empty in sections without bars
     */
    public record Item(
            String paper,
            Size size,
            String number,
            String title,
            String url,
            Marked summary,
            String why,
            Marked detail,
            @Nullable String code,
            List<Bar> bars) {
        public Item {
            bars = List.copyOf(bars);
        }
    }

    /**
     * A place on a source's page, drawn.
     *
     * @param colour 1, 2 or 3
     * @param full how many of the 64 px are filled: all for first place
     */
    public record Bar(int colour, int full) {
        /** How wide a bar is, in px. */
        public static final int WIDTH = 64;

        /** How many px stay empty. */
        public int rest() {
            return WIDTH - full;
        }
    }

    /**
     * The small print.
     *
     * @param sources how each source was read
     * @param score what the ranking goes by
     * @param why why the reader gets this
     * @param leave how to stop, or how to get one; empty where a link says it
     * @param contact whom to write to for that, which ends the sentence; null where it is whole
     * @param changeUrl where topics are changed; null where nothing answers
     * @param unsubscribeUrl where one unsubscribes; null where nothing answers
     */
    public record Footer(
            String sources,
            String score,
            String why,
            String leave,
            @Nullable Contact contact,
            @Nullable String changeUrl,
            @Nullable String unsubscribeUrl) {}

    public Digest {
        notices = List.copyOf(notices);
        sections = List.copyOf(sections);
    }

    /** The same digest with other sections. */
    Digest withSections(List<Section> others) {
        return new Digest(edition, subject, preheader, name, date, totals, notices, intro, others, footer);
    }

    /** The ids of the papers shown, in order, each once. */
    public List<String> paperIds() {
        return sections.stream()
                .flatMap(section -> section.items().stream())
                .map(Item::paper)
                .toList();
    }
}
