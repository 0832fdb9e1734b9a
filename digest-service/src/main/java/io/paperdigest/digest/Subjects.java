package io.paperdigest.digest;

import io.paperdigest.digest.Selection.Group;
import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.SourceReport;
import java.util.List;

/** What an inbox shows of a digest. */
final class Subjects {

    /** How long the first title may be. */
    private static final int TITLE = 45;

    private static final int PREHEADER = 120;

    private final Context context;

    Subjects(Context context) {
        this.context = context;
    }

    String subject() {
        return words() + held();
    }

    /** The titles behind the subject's; the totals where there are none. */
    String preheader(String totals) {
        List<String> titles = context.selection().papers().stream()
                .skip(opensWithTitle() ? 1 : 0)
                .limit(2)
                .map(Subjects::title)
                .map(title -> Clause.atWord(title, PREHEADER))
                .toList();
        return titles.isEmpty() ? totals : String.join(" · ", titles);
    }

    private String words() {
        List<EditionPaper> papers = context.selection().papers();
        if (papers.isEmpty()) {
            return context.selection().quiet() ? "Nothing new today" : "No papers today";
        }
        if (context.selection().quiet()) {
            return "Nothing new today, " + Words.number(papers.size()) + " still trending";
        }
        if (!context.audience().isPersonal()) {
            return first(papers, numbered(Kind.TOP), "");
        }
        if (context.missesAll()) {
            return "None of your topics is in this edition";
        }
        int followed = Totals.followed(context.selection());
        return followed == 0 ? "Nothing new in your topics today" : first(papers, followed, " in your topics");
    }

    private boolean opensWithTitle() {
        boolean personal = context.audience().isPersonal();
        return !context.selection().quiet() && (!personal || Totals.followed(context.selection()) > 0);
    }

    private static String first(List<EditionPaper> papers, int count, String where) {
        String title = Clause.atWord(title(papers.getFirst()), TITLE);
        return count < 2 ? title : title + " and " + Words.digits(count - 1) + " more" + where;
    }

    private int numbered(Kind kind) {
        return context.selection().of(kind).stream()
                .map(Group::papers)
                .mapToInt(List::size)
                .sum();
    }

    private String held() {
        List<SourceReport> held = context.sources().held();
        if (held.isEmpty()) {
            return "";
        }
        String which = held.size() == 1
                ? Clause.atWord(context.sources().name(held.getFirst().source()), 30)
                : Words.count(held.size(), context.sources().noun());
        return " (" + which + " held)";
    }

    private static String title(EditionPaper paper) {
        return Words.clean(paper.paper().title());
    }
}
