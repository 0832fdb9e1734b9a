package io.paperdigest.digest;

import io.paperdigest.digest.Audience.Contact;
import io.paperdigest.digest.Digest.Footer;
import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Section;
import io.paperdigest.events.SourceReport;
import io.paperdigest.events.SourceReport.Status;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The small print: how the sources were read, what the score is, why one gets this, how one leaves. */
final class Footers {

    /** More sources than this are summed up. */
    private static final int NAMED = 6;

    /** A page that speaks of a day so far back states its own date. */
    private static final int DATED_DAYS = 2;

    private final Context context;

    Footers(Context context) {
        this.context = context;
    }

    Footer of(List<Section> sections) {
        String change = Links.safe(context.audience().changeUrl()).orElse(null);
        String unsubscribe = Links.safe(context.audience().unsubscribeUrl()).orElse(null);
        Contact contact = unsubscribe == null ? context.audience().contact() : null;
        String leave = unsubscribe == null || context.audience().email() == null ? leave(contact) : "";
        return new Footer(sources(), score() + searches(sections), why(), leave, contact, change, unsubscribe);
    }

    private String sources() {
        List<SourceReport> all = context.sources().all();
        if (all.isEmpty()) {
            return "None was read.";
        }
        if (all.size() > NAMED) {
            return summed(all);
        }
        String each = all.stream().map(this::source).collect(Collectors.joining(" "));
        boolean clean = all.stream().allMatch(r -> r.rejected() == 0 && r.status() == Status.COMPLETE);
        return clean ? each + " Nothing rejected." : each;
    }

    private String source(SourceReport report) {
        String name = context.sources().name(report.source());
        List<SourceReport> whole = context.sources().whole(report.source());
        return (isIdentifier(name) ? name : Words.capital(name)) + ": "
                + (whole.isEmpty() ? held(report) : complete(whole, report)) + ".";
    }

    /** {@code daily-papers-api} stays as it is written, at the beginning of a sentence too. */
    private static boolean isIdentifier(String name) {
        return name.indexOf('-') >= 0 || name.indexOf('_') >= 0 || name.indexOf('.') >= 0;
    }

    private String held(SourceReport report) {
        Instant since = report.standingSince();
        return since == null ? "held" : "held, " + context.days().copyOf(since) + " counts";
    }

    private String complete(List<SourceReport> pages, SourceReport report) {
        int rejected = pages.stream().mapToInt(SourceReport::rejected).sum();
        return Words.digits(pages.stream().mapToInt(SourceReport::listings).sum()) + " of "
                + Words.count(pages.stream().mapToInt(SourceReport::entries).sum(), "entry")
                + (pages.size() == 1 ? "" : " on " + Words.count(pages.size(), "page"))
                + (rejected == 0 ? "" : ", " + Words.digits(rejected) + " rejected")
                + (report.status() == Status.HELD ? ", another page held" : when(report));
    }

    private String when(SourceReport report) {
        Days days = context.days();
        if (days.ago(report.read()) > 0) {
            return ", last read " + days.exact(report.read());
        }
        if (days.ago(report.seen()) - days.ago(report.read()) >= DATED_DAYS) {
            return ", dated " + days.name(report.seen());
        }
        return days.ago(report.since()) > 0 ? ", unchanged since " + days.name(report.since()) : "";
    }

    private String summed(List<SourceReport> sources) {
        List<SourceReport> whole = sources.stream()
                .flatMap(report -> context.sources().whole(report.source()).stream())
                .toList();
        String count = Words.count(sources.size(), "source");
        if (whole.isEmpty()) {
            return count + ", all held.";
        }
        int rejected = whole.stream().mapToInt(SourceReport::rejected).sum();
        int held = context.sources().held().size();
        String flaws = (rejected == 0 ? "" : ", " + Words.digits(rejected) + " rejected")
                + (held == 0 ? "" : ", " + Words.digits(held) + " held");
        return count + ": "
                + Words.digits(whole.stream().mapToInt(SourceReport::listings).sum()) + " of "
                + Words.count(whole.stream().mapToInt(SourceReport::entries).sum(), "entry")
                + (flaws.isEmpty() ? ", nothing rejected" : flaws) + ".";
    }

    private String score() {
        double hours = context.manifest().halfLifeHours();
        String half = hours == Math.rint(hours) ? String.valueOf((long) hours) : String.valueOf(hours);
        return "One point for each " + context.sources().noun()
                + " a paper is on" + announcement()
                + ", up to one more for its place there, more for new votes; halved every " + half + " hours.";
    }

    /** Where nothing was announced, nobody needs to know what that would have been worth. */
    private String announcement() {
        OptionalDouble weight = context.announcement();
        return weight.isEmpty() ? "" : ", " + Words.part(weight.getAsDouble()) + " for an announcement";
    }

    /** Says so when titles lead to a search, because the paper's own address is not known. */
    private static String searches(List<Section> sections) {
        List<Item> items = sections.stream().flatMap(s -> s.items().stream()).toList();
        long searched =
                items.stream().filter(item -> Links.isSearch(item.url())).count();
        if (searched == 0) {
            return "";
        }
        return searched == items.size()
                ? " No source gives an id of these papers, so a title opens a title search on arXiv."
                : " Where no source gives a paper’s id, its title opens a title search on arXiv.";
    }

    private String why() {
        String email = context.audience().email();
        if (email == null) {
            return "This is the general digest, of all papers.";
        }
        String follows = context.audience().isPersonal()
                ? context.topics(context.audience().topics(), "and")
                : "all papers";
        return "You get this because " + Words.clean(email) + " follows " + follows + ".";
    }

    /** By mail, where somebody reads it: a reader has no command line of ours. */
    private String leave(@Nullable Contact contact) {
        String email = context.audience().email();
        if (contact != null) {
            return email == null ? "To get one of your own, write to" : "To change your topics or to stop it, write to";
        }
        return email == null
                ? "To get one of your own: ./paper-digest subscribe EMAIL --topic ID"
                : "To stop it: ./paper-digest unsubscribe " + Words.clean(email);
    }
}
