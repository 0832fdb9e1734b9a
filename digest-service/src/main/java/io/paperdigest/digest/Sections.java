package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Intro;
import io.paperdigest.digest.Digest.Section;
import io.paperdigest.digest.Selection.Group;
import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns the groups of a selection into a digest's sections, with what stands around their papers. */
final class Sections {

    /** How many further topics are named before the rest is counted. */
    private static final int FURTHER = 12;

    private final Context context;
    private final Items items;
    private final Intros intros;

    Sections(Context context) {
        Shared shared = Shared.of(context.selection().numbered(), context.sources());
        this.context = context;
        this.items = new Items(context, shared);
        this.intros = new Intros(context, shared);
    }

    /** What all numbered papers share, where no section has all of them; else null. */
    @Nullable
    Intro intro() {
        return speaksOfSeveral() ? intros.numbered() : null;
    }

    private boolean speaksOfSeveral() {
        long numbered = context.selection().groups().stream()
                .filter(group -> group.kind().isNumbered() && !group.papers().isEmpty())
                .count();
        return numbered > 1;
    }

    List<Section> all() {
        List<Section> sections = new ArrayList<>();
        add(sections, group -> group.kind() == Kind.TOP || group.kind() == Kind.FOLLOWED);
        nothingNew(sections);
        missing(sections);
        add(sections, group -> group.kind() != Kind.TOP && group.kind() != Kind.FOLLOWED);
        further(sections);
        return sections;
    }

    private void add(List<Section> sections, Predicate<Group> wanted) {
        context.selection().groups().stream()
                .filter(wanted)
                .filter(group -> !group.papers().isEmpty())
                .forEach(group -> {
                    boolean first = sections.stream()
                            .allMatch(section -> section.items().isEmpty());
                    Intro intro = first && !speaksOfSeveral() ? intro(group) : null;
                    sections.add(new Section(heading(group), intro, items.of(group), note(group)));
                });
    }

    private Intro intro(Group group) {
        return context.selection().quiet() ? intros.still(group.papers()) : intros.numbered();
    }

    private String heading(Group group) {
        return switch (group.kind()) {
            case TOP -> trending();
            case FOLLOWED, TOPIC -> context.title(group.topic());
            case ELSEWHERE -> "Elsewhere";
            case STILL -> "Still trending";
        };
    }

    /** Where papers of the first ten were shown before, these are not the first of the ranking, and stand elsewhere. */
    private String trending() {
        return context.selection().of(Kind.STILL).isEmpty() ? "Trending today" : "Trending today, not shown before";
    }

    /** {@code No. 2 and 5 above belong here too. 72 more match.} */
    private @Nullable String note(Group group) {
        if (group.topic().equals(Topic.ALL)) {
            return null;
        }
        List<Integer> above = items.above(group);
        int more = context.total(group.topic())
                - group.papers().size()
                - items.alsoIn(group).size();
        String belongs = above.isEmpty()
                ? ""
                : "No. " + Words.list(above.stream().map(String::valueOf).toList()) + " above "
                        + (above.size() == 1 ? "belongs" : "belong") + " here too.";
        String match = more <= 0 ? "" : more == 1 ? "One more paper matches." : Words.digits(more) + " more match.";
        String note = (belongs + " " + match).strip();
        return note.isEmpty() ? null : note;
    }

    private void nothingNew(List<Section> sections) {
        List<String> empty = context.selection().of(Kind.FOLLOWED).stream()
                .filter(group -> group.papers().isEmpty())
                .map(Group::topic)
                .toList();
        if (!empty.isEmpty()) {
            sections.add(new Section(null, null, List.of(), "Nothing new in " + context.topics(empty, "or") + "."));
        }
    }

    private void missing(List<Section> sections) {
        List<String> missing = context.missing();
        if (context.audience().isPersonal() && !missing.isEmpty()) {
            String isOffered = missing.size() == 1 ? " is" : " are";
            sections.add(new Section(
                    null,
                    null,
                    List.of(),
                    context.topics(missing, "and") + isOffered
                            + " no longer offered, or not yet: this edition has no such topic."));
        }
    }

    /** The other topics of the day by number of papers: for a reader of all papers, who may find one to follow. */
    private void further(List<Section> sections) {
        if (context.selection().quiet() || context.audience().isPersonal()) {
            return;
        }
        Set<String> shown =
                context.selection().of(Kind.TOPIC).stream().map(Group::topic).collect(Collectors.toSet());
        List<String> further = context.edition().rankings().values().stream()
                .filter(ranking -> !ranking.topic().equals(Topic.ALL) && !shown.contains(ranking.topic()))
                .filter(ranking -> ranking.total() > 0)
                .sorted(Comparator.comparingInt(EditionRanking::total)
                        .reversed()
                        .thenComparing(EditionRanking::topic))
                .map(ranking -> context.title(ranking.topic()) + " " + Words.digits(ranking.total()))
                .toList();
        if (!further.isEmpty()) {
            sections.add(new Section(shown.isEmpty() ? "Topics" : "Further topics", null, List.of(), joined(further)));
        }
    }

    private static String joined(List<String> further) {
        int more = further.size() - FURTHER;
        return String.join(" · ", further.subList(0, Math.min(FURTHER, further.size())))
                + (more > 0 ? " and " + Words.count(more, "other") : "");
    }
}
