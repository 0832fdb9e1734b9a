package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Intro;
import io.paperdigest.digest.Digest.Swatch;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.SourceReport;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Says once, above the papers, what they share, and which bar is whose. */
final class Intros {

    private static final String FULL = "A full bar is first place.";

    private final Context context;
    private final Shared shared;

    Intros(Context context, Shared shared) {
        this.context = context;
        this.shared = shared;
    }

    /** What the numbered papers share. */
    Intro numbered() {
        int papers = context.selection().numbered().size();
        if (shared.seen().isEmpty()) {
            return new Intro("", List.of(), "");
        }
        if (!shared.isKeyed()) {
            return new Intro("Each bar is a place on a " + context.sources().noun() + ".", List.of(), tail());
        }
        return new Intro(lead(papers), keys(), tail());
    }

    /** That nothing is new, but these still lead. */
    Intro still(List<EditionPaper> papers) {
        List<String> days = papers.stream()
                .map(paper -> context.freshness().day(paper.paper()))
                .distinct()
                .toList();
        String sent = context.audience().email() == null ? " of earlier editions" : " you were sent before";
        String leads = papers.size() == 1 ? " still leads." : " still lead.";
        String each = papers.size() == 1 ? "." : " for each.";
        String day = days.size() == 1 && !days.getFirst().isEmpty() ? " " + days.getFirst() + each : "";
        String lead =
                Words.capital(Words.number(papers.size())) + Words.plural(papers.size(), " paper") + sent + leads + day;
        return shared.isKeyed() && !shared.seen().isEmpty()
                ? new Intro(lead + " Places on", keys(), tail())
                : new Intro(lead, List.of(), tail());
    }

    private String lead(int papers) {
        int on = shared.sources().size();
        if (on == 0 || papers < 2 || (on == 1 && context.sources().count() == 1)) {
            return hasVotes() ? "Votes and places on" : "Places on";
        }
        String subject = papers == 2 ? "The two" : "All " + Words.number(papers);
        if (on == 1) {
            return subject + " are on";
        }
        return subject + " are on " + pages(on)
                + (hasVotes() ? ", so votes and places decide:" : ", so their places decide:");
    }

    private String pages(int on) {
        String nouns = Words.plural(2, context.sources().noun());
        if (on < context.sources().count()) {
            return "the same " + Words.number(on) + " " + nouns;
        }
        return on == 2 ? "both " + nouns : "all " + Words.number(on) + " " + nouns;
    }

    private boolean hasVotes() {
        return context.selection().numbered().stream()
                .flatMap(paper -> Place.of(paper, context.sources()).stream())
                .anyMatch(place -> place.votes() != null);
    }

    private List<Swatch> keys() {
        List<String> seen = shared.seen();
        List<Swatch> keys = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            String after = i == seen.size() - 1 ? "." : i == seen.size() - 2 ? " and" : ",";
            keys.add(new Swatch(i + 1, context.sources().name(seen.get(i)), after));
        }
        return keys;
    }

    /** Whose places a held source's are. */
    private String tail() {
        StringBuilder tail = new StringBuilder(FULL);
        for (SourceReport held : context.sources().held()) {
            Instant since = held.standingSince();
            if (since != null && shared.seen().contains(held.source())) {
                tail.append(" Places on ").append(context.sources().name(held.source()));
                tail.append(" are those of ")
                        .append(context.days().copyOf(since))
                        .append('.');
            }
        }
        return tail.toString();
    }
}
