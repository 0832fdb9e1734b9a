package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.Partial;
import io.paperdigest.events.Topic;
import io.paperdigest.trending.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Combines what all partitions found into an edition's records. A pure function of its arguments' contents. */
public final class EditionAssembler {

    private final Weights weights;

    public EditionAssembler(Weights weights) {
        this.weights = weights;
    }

    /**
     * An edition, and what the next one compares with.
     *
     * @param records its rankings by topic, its papers by id and last its manifest
     * @param places by topic
     */
    public record Assembled(List<EditionRecord> records, Map<String, LastPlaces> places) {
        public Assembled {
            records = List.copyOf(records);
            places = Map.copyOf(places);
        }
    }

    /**
     * Closes an edition.
     *
     * @param candidates the best papers of each topic in each partition, in any order
     * @param done one record of each partition
     * @param last what is known of earlier editions' places, by topic; {@link LastPlaces#NONE} where nothing is
     */
    public Assembled assemble(
            Collection<EditionPaper> candidates, Collection<Partial.Done> done, Function<String, LastPlaces> last) {
        Cut cut = done.iterator().next().cut();
        Best best = new Best();
        candidates.forEach(best::add);
        List<RankingDraft> rankings = rankings(cut, best, done, last);
        Map<String, LastPlaces> places = new TreeMap<>();
        List<EditionRecord> records = new ArrayList<>();
        for (RankingDraft draft : rankings) {
            records.add(draft.ranking());
            places.put(draft.ranking().topic(), draft.next());
        }
        records.addAll(best.papers());
        records.add(manifest(cut, counts(done), rankings.size(), records.size() - rankings.size()));
        return new Assembled(records, places);
    }

    private EditionManifest manifest(Cut cut, Partial.Counts counts, int rankings, int papers) {
        return new EditionManifest(
                cut,
                weights.version(),
                weights.at(cut).halfLife().toMinutes() / 60.0,
                counts.ranked(),
                counts.matched(),
                counts.listed(),
                counts.shared(),
                rankings,
                papers);
    }

    private static Partial.Counts counts(Collection<Partial.Done> done) {
        return done.stream().map(Partial.Done::counts).reduce(Partial.Counts.NONE, Partial.Counts::plus);
    }

    private static List<RankingDraft> rankings(
            Cut cut, Best best, Collection<Partial.Done> done, Function<String, LastPlaces> last) {
        Scales scales = new Scales(best);
        return names(done).stream()
                .map(name -> RankingDraft.of(
                        cut, name, best.of(name.topic()), scales.of(name.topic()), last.apply(name.topic())))
                .toList();
    }

    /** That of all papers first, then the catalogue's by id. */
    private static List<RankingDraft.Name> names(Collection<Partial.Done> done) {
        Map<String, Topic> topics = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (Partial.Done partition : done) {
            totals.merge(Topic.ALL, partition.counts().ranked(), Integer::sum);
            for (Partial.TopicCount count : partition.topics()) {
                topics.put(count.topic().id(), count.topic());
                totals.merge(count.topic().id(), count.papers(), Integer::sum);
            }
        }
        List<RankingDraft.Name> names = new ArrayList<>();
        names.add(
                new RankingDraft.Name(Topic.ALL, AllPapers.TITLE, AllPapers.GROUP, totals.getOrDefault(Topic.ALL, 0)));
        topics.forEach((id, topic) ->
                names.add(new RankingDraft.Name(id, topic.title(), topic.group(), totals.getOrDefault(id, 0))));
        return names;
    }
}
