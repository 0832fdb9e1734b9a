package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Section;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.ScoreTerm;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/**
 * Makes the digests of an edition: chooses the papers, then finds the words. A pure function: the same edition, audience
 * and papers sent before always give the same digest. What is the same for every reader is found out once.
 */
public final class DigestPlanner {

    private final Edition edition;
    private final Sources sources;
    private final Freshness freshness;
    private final OptionalDouble announcement;

    /** @param edition the edition, whole */
    public DigestPlanner(Edition edition) {
        this.edition = edition;
        this.sources = new Sources(edition.manifest());
        this.freshness = new Freshness(edition, sources);
        this.announcement = edition.papers().values().stream()
                .flatMapToDouble(DigestPlanner::announcements)
                .findFirst();
    }

    /** What announcements of a paper were worth: terms say so, with whatever weights the edition was cut. */
    private static DoubleStream announcements(EditionPaper paper) {
        Set<String> announcing = paper.paper().listings().stream()
                .filter(Appearance::announces)
                .map(Appearance::listing)
                .collect(Collectors.toSet());
        return paper.terms().stream()
                .filter(term -> term.kind() == ScoreTerm.Kind.LISTED && announcing.contains(term.listing()))
                .mapToDouble(ScoreTerm::weight);
    }

    /**
     * Plans one digest.
     *
     * @param audience who it is for
     * @param sentBefore the ids of papers that earlier digests showed to this audience
     */
    public Digest plan(Audience audience, Set<String> sentBefore) {
        Selection selection = new Selector(edition, audience, sentBefore, freshness).select();
        return worded(new Context(edition, audience, sources, freshness, announcement, selection));
    }

    private static Digest worded(Context context) {
        Subjects subjects = new Subjects(context);
        String totals = new Totals(context).line();
        Sections worded = new Sections(context);
        List<Section> sections = worded.all();
        return new Digest(
                context.manifest().edition(),
                subjects.subject(),
                subjects.preheader(totals),
                name(context.manifest().cut()),
                context.days().title(),
                totals,
                new Notices(context).all(),
                worded.intro(),
                sections,
                new Footers(context).of(sections));
    }

    private static String name(Cut cut) {
        return cut.number() == 1
                ? "Paper Digest"
                : "Paper Digest, " + Words.ordinal(cut.number()) + " edition of the day";
    }
}
