package io.paperdigest.edition;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicMatch;
import io.paperdigest.trending.RankingOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Keeps the best papers of each topic, {@link Topic#ALL} included, and counts the rest. Every topic costs the same: no
 * topic is a hot key, "all papers" neither.
 */
public final class Best {

    /** How many papers a ranking keeps: more than a subscriber of a topic is shown in two weeks. */
    public static final int DEPTH = 100;

    private static final Comparator<EditionPaper> ORDER = new RankingOrder();

    private final Map<String, NavigableSet<EditionPaper>> best = new TreeMap<>();
    private final Map<String, Integer> totals = new TreeMap<>();
    private int matched;

    /** Adds a scored paper; each paper once. */
    public void add(EditionPaper paper) {
        offer(Topic.ALL, paper);
        for (TopicMatch match : paper.matches()) {
            offer(match.topic(), paper);
        }
        matched += paper.matches().isEmpty() ? 0 : 1;
    }

    private void offer(String topic, EditionPaper paper) {
        totals.merge(topic, 1, Integer::sum);
        NavigableSet<EditionPaper> papers = best.computeIfAbsent(topic, id -> new TreeSet<>(ORDER));
        papers.add(paper);
        if (papers.size() > DEPTH) {
            papers.pollLast();
        }
    }

    /** A topic's best papers, the best first. */
    public List<EditionPaper> of(String topic) {
        NavigableSet<EditionPaper> papers = best.get(topic);
        return papers == null ? List.of() : List.copyOf(papers);
    }

    /** How many papers were added to a topic. */
    public int total(String topic) {
        return totals.getOrDefault(topic, 0);
    }

    /** How many papers match at least one topic. */
    public int matched() {
        return matched;
    }

    /** Every paper that is among the best of some topic, once, by id. */
    public List<EditionPaper> papers() {
        Map<String, EditionPaper> byId = new TreeMap<>();
        best.values()
                .forEach(
                        papers -> papers.forEach(paper -> byId.put(paper.paper().id(), paper)));
        return new ArrayList<>(byId.values());
    }
}
