package io.paperdigest.edition;

import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRecord;
import io.paperdigest.events.Partial;
import io.paperdigest.events.Topic;
import io.paperdigest.trending.Weights;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Combines what all partitions found into an edition's records. A pure function of its arguments' contents. */
public final class EditionAssembler {

    private final Weights weights;

    public EditionAssembler(Weights weights) {
        this.weights = weights;
    }

    /**
     * The edition's rankings by topic, its papers by id and last its manifest.
     *
     * @param candidates the best papers of each topic in each partition, in any order
     * @param done one record of each partition
     */
    public List<EditionRecord> assemble(Collection<EditionPaper> candidates, Collection<Partial.Done> done) {
        Cut cut = done.iterator().next().cut();
        Best best = new Best();
        candidates.forEach(best::add);
        List<EditionRecord> records = new ArrayList<>(rankings(cut.edition(), best, done));
        int rankings = records.size();
        records.addAll(best.papers());
        Partial.Counts counts = counts(done);
        records.add(new EditionManifest(
                cut,
                weights.version(),
                weights.at(cut).halfLife().toMinutes() / 60.0,
                counts.ranked(),
                counts.matched(),
                counts.listed(),
                counts.shared(),
                rankings,
                records.size() - rankings));
        return records;
    }

    private static Partial.Counts counts(Collection<Partial.Done> done) {
        return done.stream().map(Partial.Done::counts).reduce(Partial.Counts.NONE, Partial.Counts::plus);
    }

    private static List<EditionRanking> rankings(String edition, Best best, Collection<Partial.Done> done) {
        Map<String, Topic> topics = new TreeMap<>();
        Map<String, Integer> totals = new TreeMap<>();
        for (Partial.Done partition : done) {
            totals.merge(Topic.ALL, partition.counts().ranked(), Integer::sum);
            for (Partial.TopicCount count : partition.topics()) {
                topics.put(count.topic().id(), count.topic());
                totals.merge(count.topic().id(), count.papers(), Integer::sum);
            }
        }
        List<EditionRanking> rankings = new ArrayList<>();
        rankings.add(new EditionRanking(
                edition, Topic.ALL, "All papers", "All", totals.getOrDefault(Topic.ALL, 0), entries(best, Topic.ALL)));
        topics.forEach((id, topic) -> rankings.add(new EditionRanking(
                edition, id, topic.title(), topic.group(), totals.getOrDefault(id, 0), entries(best, id))));
        return rankings;
    }

    private static List<EditionRanking.Entry> entries(Best best, String topic) {
        return best.of(topic).stream()
                .map(paper -> new EditionRanking.Entry(paper.paper().id(), paper.score()))
                .toList();
    }
}
