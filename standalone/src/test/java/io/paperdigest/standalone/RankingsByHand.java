package io.paperdigest.standalone;

import static java.util.Comparator.comparingDouble;
import static java.util.Objects.requireNonNull;

import io.paperdigest.edition.Window;
import io.paperdigest.events.Cut;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.trending.LiveRanking;
import io.paperdigest.trending.Score;
import io.paperdigest.trending.Scorer;
import io.paperdigest.trending.Weights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The live rankings that the papers of an installation come to, each scored at the moment of its ranking. */
record RankingsByHand(Cut cut, Map<String, Paper> papers, List<TopicMatch> matches, Map<String, Topic> topics) {

    /** Of what an installation's channels say after its last cut. */
    static RankingsByHand of(Lab lab) {
        Cut last = lab.values(lab.channels().editions).stream()
                .filter(EditionManifest.class::isInstance)
                .map(record -> ((EditionManifest) record).cut())
                .reduce((one, other) -> other)
                .orElseThrow();
        Map<String, Paper> papers = lab.papers().collect(Collectors.toMap(Paper::id, paper -> paper));
        return new RankingsByHand(
                last, papers, List.copyOf(lab.view(lab.channels().byTopic).values()), lab.view(lab.channels().topics));
    }

    /** Of all papers and each topic, by id. */
    Map<String, Ranking> rankings() {
        Map<String, Ranking> rankings = new TreeMap<>();
        add(new Ranking(Topic.ALL, "All papers", "All", null, cut.at(), 0, List.of()), papers.values(), rankings);
        matches.stream().collect(Collectors.groupingBy(TopicMatch::topic)).forEach((id, found) -> {
            Topic topic = requireNonNull(topics.get(id));
            List<Paper> matching = found.stream()
                    .map(match -> requireNonNull(papers.get(match.paper())))
                    .toList();
            Integer since = found.getFirst().catalogue();
            add(new Ranking(id, topic.title(), topic.group(), since, cut.at(), 0, List.of()), matching, rankings);
        });
        return rankings;
    }

    private void add(Ranking empty, Iterable<Paper> matching, Map<String, Ranking> rankings) {
        List<Paper> counting = new ArrayList<>();
        matching.forEach(paper -> {
            if (Window.holds(paper, cut) && score(paper, last(paper)).ranked()) {
                counting.add(paper);
            }
        });
        Instant latest = counting.stream()
                .map(RankingsByHand::last)
                .max(Comparator.naturalOrder())
                .orElse(cut.at());
        counting.sort(comparingDouble((Paper paper) -> -score(paper, latest).total())
                .thenComparing(Paper::firstSeen)
                .thenComparing(Paper::id));
        List<Paper> best = counting.stream().limit(LiveRanking.DEPTH).toList();
        Instant asOf = best.stream()
                .map(RankingsByHand::last)
                .filter(cut.at()::isBefore)
                .max(Comparator.naturalOrder())
                .orElse(cut.at());
        if (!best.isEmpty()) {
            rankings.put(
                    empty.topic(),
                    new Ranking(
                            empty.topic(),
                            empty.title(),
                            empty.group(),
                            empty.catalogue(),
                            asOf,
                            weights().halfLife().toMinutes() / 60.0,
                            best.stream().map(paper -> place(paper, asOf)).toList()));
        }
    }

    private Ranking.Place place(Paper paper, Instant asOf) {
        Score score = score(paper, asOf);
        return new Ranking.Place(
                paper.id(),
                paper.title(),
                paper.url(),
                score.total(),
                score.terms().stream()
                        .sorted(comparingDouble(term -> -term.value()))
                        .limit(10)
                        .toList());
    }

    private Score score(Paper paper, Instant at) {
        return new Scorer(weights()).score(paper, at);
    }

    private Weights weights() {
        return Weights.DEFAULT.at(cut);
    }

    private static Instant last(Paper paper) {
        return paper.listings().stream()
                .filter(listing -> !listing.held())
                .map(Appearance::seen)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
