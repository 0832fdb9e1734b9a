package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Intro;
import io.paperdigest.digest.Digest.Swatch;
import io.paperdigest.events.EditionPaper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        int on = shared.sources().size();
        if (on == 0 || !shared.isKeyed()) {
            return intro("");
        }
        String subject = switch (papers) {
            case 1 -> "The paper is";
            case 2 -> "Both papers are";
            default -> "All " + Words.number(papers) + " papers are";
        };
        String decide = papers == 1 ? ":" : hasVotes() ? ", so votes and places decide:" : ", so their places decide:";
        return new Intro(on == 1 ? subject + " on" : subject + " on " + pages(on) + decide, "", keys(), FULL, tail());
    }

    /** That nothing is new, but these still lead. */
    Intro still(List<EditionPaper> papers) {
        int count = papers.size();
        String sent = context.audience().email() == null ? " of earlier editions" : " you were sent before";
        String day = context.freshness().sharedDay(papers);
        return intro(Words.capital(Words.number(count))
                + Words.plural(count, " paper")
                + sent
                + (count == 1 ? " still leads." : " still lead.")
                + (day.isEmpty() ? "" : " " + day + (count == 1 ? "." : " for each.")));
    }

    /** A fact, and the key to bars that mean different sources. */
    private Intro intro(String fact) {
        if (shared.seen().isEmpty()) {
            return new Intro(fact, "", List.of(), "", tail());
        }
        if (!shared.isKeyed()) {
            String each = "Each bar is a place on a " + context.sources().noun() + ". ";
            return new Intro(fact, "", List.of(), each + FULL, tail());
        }
        return new Intro(fact, "The bars show places on", keys(), FULL, tail());
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
        return context.sources().held().stream()
                .filter(held -> shared.seen().contains(held.source()))
                .flatMap(held -> Optional.ofNullable(held.standingSince())
                        .map(since -> "Places on " + context.sources().name(held.source()) + " are those of "
                                + context.days().copyOf(since) + ".")
                        .stream())
                .collect(Collectors.joining(" "));
    }
}
