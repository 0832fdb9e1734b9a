package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Bar;
import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Size;
import io.paperdigest.digest.Selection.Group;
import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.events.EditionPaper;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts a paper into words, as large as its place in the digest deserves. */
final class Items {

    /** A longer title is cut. */
    private static final int TITLE = 300;

    private static final int LEADS = 3;

    private final Context context;
    private final Shared shared;
    private final Reasons reasons;
    private final Moves moves;

    /** Whether new papers are the exception; else the others are, and are marked by their day. */
    private final boolean marksNew;

    private final Map<String, Integer> numbers;

    Items(Context context, Shared shared) {
        this.context = context;
        this.shared = shared;
        this.reasons = new Reasons(context.sources(), context.days(), shared);
        this.moves = new Moves(context.edition());
        List<EditionPaper> shown = context.selection().papers();
        long fresh = shown.stream().filter(context.freshness()::isNew).count();
        this.marksNew = fresh * 2 <= shown.size();
        List<EditionPaper> numbered = context.selection().numbered();
        this.numbers = IntStream.range(0, numbered.size())
                .boxed()
                .collect(Collectors.toMap(i -> numbered.get(i).paper().id(), i -> i + 1));
    }

    List<Item> of(Group group) {
        return IntStream.range(0, group.papers().size())
                .mapToObj(i -> item(group, i))
                .toList();
    }

    /** The numbers of papers shown elsewhere in the digest that match a group's topic, ascending. */
    List<Integer> alsoIn(Group group) {
        return context.selection().numbered().stream()
                .filter(paper -> !group.papers().contains(paper))
                .filter(paper ->
                        paper.matches().stream().anyMatch(m -> m.topic().equals(group.topic())))
                .map(paper -> numbers.getOrDefault(paper.paper().id(), 0))
                .toList();
    }

    /** Those of {@link #alsoIn} that stand above the group. */
    List<Integer> above(Group group) {
        int first = group.papers().stream()
                .mapToInt(paper -> numbers.getOrDefault(paper.paper().id(), Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
        return alsoIn(group).stream().filter(number -> number < first).toList();
    }

    private Item item(Group group, int index) {
        EditionPaper paper = group.papers().get(index);
        boolean numbered = context.selection().isNumbered(group.kind());
        Size size = size(group.kind(), index);
        return new Item(
                paper.paper().id(),
                size,
                numbered ? String.valueOf(numbers.get(paper.paper().id())) : "",
                Clause.atWord(Words.clean(paper.paper().title()), TITLE),
                Links.of(paper.paper()),
                summary(paper, group, size),
                why(paper, group.kind()),
                detail(paper, group),
                Links.code(paper.paper()),
                numbered ? bars(paper) : List.of());
    }

    private Size size(Kind kind, int index) {
        if (!context.selection().isNumbered(kind)) {
            return Size.BRIEF;
        }
        int leads =
                kind == Kind.FOLLOWED && context.selection().of(Kind.FOLLOWED).size() > 1 ? 1 : LEADS;
        return index < leads && kind != Kind.ELSEWHERE ? Size.LEAD : Size.PAPER;
    }

    private static Marked summary(EditionPaper paper, Group group, Size size) {
        String summary = summary(paper, size);
        return group.kind() == Kind.FOLLOWED
                ? Marked.words(summary, MatchedWords.all(paper, group.topic()))
                : Marked.plain(summary);
    }

    private static String summary(EditionPaper paper, Size size) {
        return switch (size) {
            case LEAD ->
                Summary.of(paper.paper().title(), Words.clean(paper.paper().abstractText()), 2);
            case PAPER ->
                Summary.of(paper.paper().title(), Words.clean(paper.paper().abstractText()), 1);
            case BRIEF -> "";
        };
    }

    private String why(EditionPaper paper, Kind kind) {
        String move = kind == Kind.TOP ? moves.of(paper) : "";
        return Stream.of(mark(paper, kind), move, reasons.why(paper))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** What isn't true of most papers shown: that it is new, or how long it has been there. */
    private String mark(EditionPaper paper, Kind kind) {
        if (context.freshness().isNew(paper)) {
            return marksNew ? "New" : "";
        }
        boolean said = context.selection().quiet()
                && !context.freshness().sharedDay(context.selection().papers()).isEmpty();
        boolean exception = !marksNew || kind == Kind.STILL;
        return exception && !said ? context.freshness().day(paper.paper()) : "";
    }

    private Marked detail(EditionPaper paper, Group group) {
        return switch (group.kind()) {
            case TOPIC, FOLLOWED -> reasons.matches(paper, group.topic());
            case TOP, ELSEWHERE, STILL -> Marked.plain(topic(paper));
        };
    }

    private String topic(EditionPaper paper) {
        return TellingTopic.of(paper, context.edition()).map(context::title).orElse("");
    }

    /** A paper's best places, in the order in which its why-line names them. */
    private List<Bar> bars(EditionPaper paper) {
        return reasons.telling(paper).stream()
                .filter(place -> !place.listing().announces())
                .map(place -> new Bar(shared.colour(place.source()), full(place)))
                .toList();
    }

    private static int full(Place place) {
        return Math.clamp(Math.round(place.height() * Bar.WIDTH), 2, Bar.WIDTH);
    }
}
