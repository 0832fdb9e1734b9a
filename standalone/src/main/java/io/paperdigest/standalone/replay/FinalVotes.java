package io.paperdigest.standalone.replay;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What became of papers: the most votes that were ever read of each, wherever in the replay that was. */
final class FinalVotes {

    /** A paper with votes, on a day it was listed with them. */
    private record Voted(String paper, int votes) {}

    private final Map<LocalDate, List<Voted>> byDay = new TreeMap<>();

    /** @param papers as they are known at the end */
    FinalVotes(KnownPapers papers) {
        papers.all().forEach(this::add);
    }

    private void add(Paper paper) {
        List<Appearance> voted = paper.listings().stream()
                .filter(listing -> listing.votes() != null && !listing.held())
                .toList();
        int most = voted.stream().mapToInt(FinalVotes::votes).max().orElse(0);
        voted.stream()
                .map(listing -> LocalDate.ofInstant(listing.seen(), ZoneOffset.UTC))
                .distinct()
                .forEach(day ->
                        byDay.computeIfAbsent(day, any -> new ArrayList<>()).add(new Voted(paper.id(), most)));
    }

    private static int votes(Appearance listing) {
        Integer votes = listing.votes();
        return votes == null ? 0 : votes;
    }

    /** How many papers were listed with votes on a day. */
    int on(LocalDate day) {
        return byDay.getOrDefault(day, List.of()).size();
    }

    /** The ten papers that got the most votes of those listed on a day and the days before it; equal ones by id. */
    Set<String> best(LocalDate day, int days) {
        Map<String, Integer> votes = new HashMap<>();
        for (int ago = 0; ago < days; ago++) {
            byDay.getOrDefault(day.minusDays(ago), List.of())
                    .forEach(voted -> votes.merge(voted.paper(), voted.votes(), Math::max));
        }
        return votes.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(Variant.PLACES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
