package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Section;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Cut;
import java.util.List;
import java.util.Set;

/**
 * Makes a digest of an edition: chooses the papers, then finds the words. A pure function: the same edition, audience
 * and papers sent before always give the same digest.
 */
public final class DigestPlanner {

    /**
     * Plans one digest.
     *
     * @param edition the edition, whole
     * @param audience who it is for
     * @param sentBefore the ids of papers that earlier digests showed to this audience
     */
    public Digest plan(Edition edition, Audience audience, Set<String> sentBefore) {
        Sources sources = new Sources(edition.manifest());
        Freshness freshness = new Freshness(edition, sources);
        Selection selection = new Selector(edition, audience, sentBefore, freshness).select();
        return worded(new Context(edition, audience, sources, freshness, selection));
    }

    private static Digest worded(Context context) {
        Subjects subjects = new Subjects(context);
        String totals = new Totals(context).line();
        List<Section> sections = new Sections(context).all();
        return new Digest(
                context.manifest().edition(),
                subjects.subject(),
                subjects.preheader(totals),
                name(context.manifest().cut()),
                context.days().title(),
                totals,
                new Notices(context.sources(), context.days()).all(),
                sections,
                new Footers(context).of(sections));
    }

    private static String name(Cut cut) {
        return cut.number() == 1
                ? "Paper Digest"
                : "Paper Digest, " + Words.ordinal(cut.number()) + " edition of the day";
    }
}
