package io.paperdigest.standalone.bench;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** Makes queries of papers' own words: the mix is stated, and what it matches is measured. */
final class QueryMix {

    /** For people: what {@link #query} makes, of a hundred. */
    static final String PARTS =
            "30 \"a b\", 10 \"a b c\", 15 a AND b, 15 \"a b\" OR \"c d\" OR e, 10 title:a AND (b OR c),"
                    + " 5 a AND NOT b, 5 \"a b\"~5, 5 abc* AND d, 3 a~1 AND b, 2 a";

    private static final int SHORTEST = 3;
    private static final int TRIES = 100;

    private final List<String[]> texts = new ArrayList<>();
    private final List<String[]> titles = new ArrayList<>();
    private final Map<String, Integer> papers = new HashMap<>();
    private final double commonest;
    private final SplittableRandom random;

    /** @param commonest which share of papers the first word of a query may have at most, and each alternative */
    QueryMix(List<Paper> from, double commonest, long seed) {
        this.commonest = commonest;
        this.random = new SplittableRandom(seed);
        for (Paper paper : from) {
            String[] text = words(paper.abstractText());
            String[] title = words(paper.title());
            if (text.length > 20 && title.length > 3) {
                texts.add(text);
                titles.add(title);
                Stream.concat(Arrays.stream(text), Arrays.stream(title))
                        .map(QueryMix::singular)
                        .distinct()
                        .forEach(word -> papers.merge(word, 1, Integer::sum));
            }
        }
    }

    private static String[] words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                .filter(word -> word.length() >= SHORTEST && !word.matches("and|not|or"))
                .toArray(String[]::new);
    }

    /** So many different queries. A kind keeps its share of them while the papers have new ones of it. */
    List<Topic> topics(int count) {
        Set<String> queries = new LinkedHashSet<>();
        while (queries.size() < count) {
            int kind = random.nextInt(100);
            int tries = 0;
            while (tries < TRIES && !queries.add(query(kind))) {
                tries++;
            }
        }
        List<Topic> topics = new ArrayList<>();
        queries.forEach(query -> topics.add(new Topic("t" + topics.size(), "A topic", "Bench", query)));
        return topics;
    }

    private String query(int of100) {
        int paper = random.nextInt(texts.size());
        return query(texts.get(paper), titles.get(paper), of100);
    }

    private String query(String[] text, String[] title, int of100) {
        int at = rare(text);
        String word = text[at];
        String pair = word + " " + text[at + 1];
        String other = text[random.nextInt(text.length)];
        if (of100 < 30) {
            return "\"" + pair + "\"";
        } else if (of100 < 40) {
            return "\"" + pair + " " + text[at + 2] + "\"";
        } else if (of100 < 55) {
            return word + " AND " + other;
        } else if (of100 < 70) {
            int more = rare(text);
            return "\"" + pair + "\" OR \"" + text[more] + " " + text[more + 1] + "\" OR " + text[rare(text)];
        } else if (of100 < 80) {
            return "title:" + title[random.nextInt(title.length)] + " AND (" + word + " OR " + text[rare(text)] + ")";
        } else if (of100 < 85) {
            return word + " AND NOT " + other;
        } else if (of100 < 90) {
            return "\"" + word + " " + text[at + 2] + "\"~5";
        } else if (of100 < 95) {
            return start(word) + "* AND " + other;
        }
        return of100 < 98 ? (word.length() > 4 ? word + "~1 AND " : word + " AND ") + other : word;
    }

    private static String start(String word) {
        return word.substring(0, Math.max(SHORTEST, word.length() - 2));
    }

    /** Where a word stands that is rare enough, or else the rarest of a few. */
    private int rare(String[] text) {
        int best = random.nextInt(text.length - 2);
        for (int tries = 0; tries < 50 && share(text[best]) > commonest; tries++) {
            int at = random.nextInt(text.length - 2);
            best = share(text[at]) < share(text[best]) ? at : best;
        }
        return best;
    }

    /** Plural and singular match alike, so a rare plural may be of a frequent word. */
    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    private double share(String word) {
        return papers.getOrDefault(singular(word), 0) / (double) texts.size();
    }
}
