package io.paperdigest.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Topic;
import io.paperdigest.ingest.SourceFile;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who gets which mail. */
interface MailScenarios {

    String ADA = "ada@example.org";
    String BEN = "ben@example.org";
    String CYN = "cyn@example.org";
    String DAN = "dan@example.org";

    /** Topics that overlap. */
    List<Topic> CATALOGUE = List.of(
            new Topic("language", "Language", "Made up", "language"),
            new Topic("models", "Models", "Made up", "model OR models"));

    /** A new installation. */
    Lab lab() throws IOException;

    @Test
    default void subscribersGetOneMailAnEditionHoweverOftenItIsSent() throws IOException, MessagingException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start();
                Mailbox mailbox = new Mailbox()) {
            pipeline.catalogue(CATALOGUE);
            pipeline.read(List.of(pages.page("lists", "lists.txt", pages.papers(0, 20))), Lab.DAY);
            Edition edition = Lab.cut(pipeline, Lab.DAY).edition();
            Postroom postroom = new Postroom(pipeline.books(), mailbox.route(), lab.folder());
            postroom.subscribe(ADA, "language", "models");
            postroom.subscribe(BEN);
            postroom.subscribe(CYN, "models");
            postroom.subscribe(DAN, "models");
            postroom.unsubscribe(CYN);

            DeliverySummary first = postroom.mail(edition, () -> postroom.unsubscribe(DAN));
            DeliverySummary second = postroom.mail(edition);

            assertThat(first).isEqualTo(new DeliverySummary(3, 0, 2, 0, 0, 1, 0, 2, null));
            assertThat(second).isEqualTo(new DeliverySummary(3, 0, 2, 0, 0, 1, 0, 0, null));
            assertThat(mailbox.recipients()).containsExactly(ADA, BEN);
            assertThat(states(lab, edition))
                    .isEqualTo(Map.of(Delivery.State.ACCEPTED, 2L, Delivery.State.SUPPRESSED, 1L));
        }
    }

    @Test
    default void overlappingTopicsShowEachPaperOnce() throws IOException, MessagingException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start();
                Mailbox mailbox = new Mailbox()) {
            pipeline.catalogue(CATALOGUE);
            pipeline.read(List.of(pages.page("lists", "lists.txt", pages.papers(0, 20))), Lab.DAY);
            Edition edition = Lab.cut(pipeline, Lab.DAY).edition();
            Postroom postroom = new Postroom(pipeline.books(), mailbox.route(), lab.folder());
            postroom.subscribe(ADA, "language", "models");
            postroom.mail(edition);
            List<String> shown = shown(lab, edition);
            String text = mailbox.lastTextTo(ADA);

            assertThat(shown).doesNotHaveDuplicates().containsAll(inBoth(edition));
            assertThat(inBoth(edition)).isNotEmpty();
            assertThat(titles(edition, shown))
                    .allSatisfy(
                            title -> assertThat(count(title, text)).as(title).isEqualTo(1));
        }
    }

    @Test
    default void whatWasSentBeforeIsNotSentAgainAsNew() throws IOException, MessagingException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start();
                Mailbox mailbox = new Mailbox()) {
            pipeline.catalogue(CATALOGUE);
            pipeline.read(List.of(pages.page("lists", "one.txt", pages.papers(0, 8))), Lab.DAY);
            Edition today = Lab.cut(pipeline, Lab.DAY).edition();
            Postroom postroom = new Postroom(pipeline.books(), mailbox.route(), lab.folder());
            postroom.subscribe(ADA);
            postroom.mail(today);
            List<String> before = shown(lab, today);
            pipeline.read(List.of(pages.page("lists", "two.txt", pages.papers(4, 12))), Lab.DAY.plusDays(1));
            Edition tomorrow = Lab.cut(pipeline, Lab.DAY.plusDays(1)).edition();
            postroom.mail(tomorrow);
            String news = mailbox.lastTextTo(ADA).replaceFirst("STILL TRENDING.*", "");

            assertThat(mailbox.recipients()).containsExactly(ADA, ADA);
            assertThat(before).hasSize(8);
            assertThat(titles(tomorrow, before)).noneMatch(news::contains);
            assertThat(pages.papers(8, 12)).allMatch(entry -> news.contains(entry.title()));
            assertThat(states(lab, tomorrow)).isEqualTo(Map.of(Delivery.State.ACCEPTED, 1L));
        }
    }

    @Test
    default void heldPageMailsOnlyThoseWhoHaveNoDigestOfTheDay() throws IOException, MessagingException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start();
                Mailbox mailbox = new Mailbox()) {
            pipeline.catalogue(CATALOGUE);
            pipeline.read(List.of(pages.page("lists", "one.txt", pages.papers(0, 8))), Lab.DAY);
            Edition first = Lab.cut(pipeline, Lab.DAY).edition();
            Postroom postroom = new Postroom(pipeline.books(), mailbox.route(), lab.folder());
            postroom.subscribe(ADA);
            postroom.mail(first);
            postroom.subscribe(BEN);
            SourceFile broken = pages.pageCutOff("lists", "two.txt", pages.papers(8, 12));
            pipeline.read(List.of(broken), Lab.DAY);
            Edition notice = Lab.cut(pipeline, Lab.DAY).edition();
            postroom.mail(notice);
            postroom.mail(notice);
            pipeline.read(List.of(broken), Lab.DAY);

            assertThat(notice.manifest().edition()).isEqualTo(Lab.DAY + ".2");
            assertThat(mailbox.recipients()).containsExactly(ADA, BEN);
            assertThat(mailbox.lastTextTo(BEN))
                    .contains("Lists is held.")
                    .contains(pages.papers(0, 1).getFirst().title());
            assertThat(Lab.cut(pipeline, Lab.DAY).answer().closed()).isFalse();
        }
    }

    @Test
    default void lateEditionMailsOnlyThoseForWhomItHasNews() throws IOException, MessagingException {
        Lab lab = lab();
        MadeUpPages pages = lab.madeUpPages();

        try (Pipeline pipeline = lab.start();
                Mailbox mailbox = new Mailbox()) {
            pipeline.catalogue(CATALOGUE);
            pipeline.read(List.of(pages.page("lists", "one.txt", pages.papers(0, 8))), Lab.DAY);
            Postroom postroom = new Postroom(pipeline.books(), mailbox.route(), lab.folder());
            postroom.subscribe(ADA);
            postroom.mail(Lab.cut(pipeline, Lab.DAY).edition());
            pipeline.catalogue(CATALOGUE.subList(0, 1));
            Edition topics = Lab.cut(pipeline, Lab.DAY).edition();
            postroom.mail(topics);
            assertThat(topics.manifest().edition()).isEqualTo(Lab.DAY + ".2");
            assertThat(mailbox.recipients()).containsExactly(ADA);

            pipeline.read(List.of(pages.page("lists", "two.txt", pages.papers(4, 12))), Lab.DAY);
            postroom.mail(Lab.cut(pipeline, Lab.DAY).edition());
            assertThat(mailbox.recipients()).containsExactly(ADA, ADA);
        }
    }

    /** How many subscribers' deliveries there are of each state. */
    private static Map<Delivery.State, Long> states(Lab lab, Edition edition) {
        return lab.view(lab.channels().deliveries).values().stream()
                .filter(delivery -> delivery.edition().equals(edition.manifest().edition()))
                .filter(delivery -> !delivery.subscriber().equals(Delivery.EVERYONE))
                .collect(Collectors.groupingBy(Delivery::state, Collectors.counting()));
    }

    /** What the only subscriber was shown. */
    private static List<String> shown(Lab lab, Edition edition) {
        return lab.view(lab.channels().deliveries).values().stream()
                .filter(delivery -> delivery.edition().equals(edition.manifest().edition()))
                .filter(delivery -> !delivery.subscriber().equals(Delivery.EVERYONE))
                .findFirst()
                .orElseThrow()
                .papers();
    }

    private static List<String> inBoth(Edition edition) {
        return edition.papers().values().stream()
                .filter(paper -> paper.matches().size() == 2)
                .map(paper -> paper.paper().id())
                .toList();
    }

    private static List<String> titles(Edition edition, List<String> papers) {
        return papers.stream().map(id -> edition.paper(id).paper().title()).toList();
    }

    private static long count(String title, String text) {
        return Pattern.compile(title, Pattern.LITERAL).matcher(text).results().count();
    }
}
