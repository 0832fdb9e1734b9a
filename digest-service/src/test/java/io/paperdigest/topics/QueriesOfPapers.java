package io.paperdigest.topics;

import io.paperdigest.events.Paper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;

/** Makes up queries of every kind from what papers say, so that they match some. */
final class QueriesOfPapers {

    private static final int KINDS = 9;

    private final SplittableRandom random;

    QueriesOfPapers(SplittableRandom random) {
        this.random = random;
    }

    List<String> of(Collection<Paper> papers, int count) {
        List<Paper> all = List.copyOf(papers);
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            List<String> words = words(all.get(random.nextInt(all.size())));
            if (words.size() > 10) {
                queries.add(query(words, random.nextInt(KINDS)));
            }
        }
        return queries;
    }

    /** Words of letters only: the rest could be signs of the syntax. */
    private static List<String> words(Paper paper) {
        return List.of((paper.title() + " " + paper.abstractText()).split("\\s+")).stream()
                .filter(word -> word.matches("[a-z]{5,15}(-[a-z]{3,10})?"))
                .toList();
    }

    private String query(List<String> words, int kind) {
        int at = random.nextInt(words.size() - 2);
        String one = words.get(at);
        String two = words.get(at + 1);
        String other = words.get(random.nextInt(words.size()));
        return switch (kind) {
            case 0 -> one;
            case 1 -> "\"" + one + " " + two + "\"";
            case 2 -> "\"" + one + " " + two + " " + words.get(at + 2) + "\"";
            case 3 -> one + " AND " + other + " AND NOT " + two;
            case 4 -> "(" + one + " OR \"" + two + " " + words.get(at + 2) + "\") AND title:" + other;
            case 5 -> "\"" + one + " " + other + "\"~" + random.nextInt(1, 50);
            case 6 -> one.substring(0, 4) + "* AND " + other;
            case 7 -> one + "~" + random.nextInt(1, 3) + " AND " + other;
            default -> one.substring(0, 3) + "*" + one.substring(4) + " OR " + other;
        };
    }
}
