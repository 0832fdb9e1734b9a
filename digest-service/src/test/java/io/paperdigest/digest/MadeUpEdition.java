package io.paperdigest.digest;

import io.paperdigest.edition.Edition;

/**
 * A small edition of papers that don't exist: every title, name and sentence is made up for these tests.
 */
public final class MadeUpEdition {

    public static final String MAPS = "p01";
    public static final String CELLS = "p02";

    private MadeUpEdition() {}

    /** Two pages, read today. */
    public static Edition today() {
        return papers(topics(new EditionBuilder("2026-11-21").page("000", 40).page("001", 60)), 0, true)
                .build();
    }

    /** The same pages, first read yesterday, and unchanged. */
    public static Edition nextDay() {
        return papers(
                        topics(new EditionBuilder("2026-11-22")
                                .page("000", 40, 0, 1)
                                .page("001", 60, 0, 1)),
                        1,
                        true)
                .build();
    }

    /** One page is cut off; yesterday's copy of it counts. */
    public static Edition held() {
        return papers(
                        topics(new EditionBuilder("2026-11-21")
                                .page("000", 40)
                                .held("001", "entry 12, line 26", "the page stops in the middle of an entry", 1)),
                        0,
                        true)
                .build();
    }

    /** One page, and a list with votes whose entries were listed yesterday too; one entry was rejected. */
    public static Edition withVotes() {
        EditionBuilder edition =
                topics(new EditionBuilder("2026-11-21").page("000", 40).report("daily", "daily-papers", 25, 1, 0, 0));
        papers(edition, 0, false);
        edition.paper("v1", "Counting Votes without Voters", "We present a tally that needs no voters at all.")
                .wasOn("daily", 3, 1, 45)
                .on("daily", 1, 0, 57, 12)
                .arxiv("2611.01234");
        edition.paper("v2", "A First Look at Second Looks", "This paper introduces a second look at first looks.")
                .on("daily", 2, 0, 31, 0)
                .on("000", 9)
                .doi("10.1234/made.up.5");
        return edition.build();
    }

    private static EditionBuilder topics(EditionBuilder edition) {
        return edition.topic("cell-segmentation", "Cell segmentation", "Life sciences")
                .topic("neuroscience", "Neuroscience", "Life sciences")
                .topic("interpretability", "Interpretability", "Machine learning")
                .topic("continual-learning", "Continual learning", "Machine learning")
                .topic("robotics", "Robotics", "Robots and vision")
                .topic("speech", "Speech", "Language");
    }

    private static EditionBuilder papers(EditionBuilder edition, int daysAgo, boolean second) {
        edition.paper(
                        MAPS,
                        "Sparse Maps of a Silent Cortex: What Neurons Say When Nothing Happens",
                        "Quiet neurons are often ignored, e.g. by Fig. 2 of most studies. To close this gap, we introduce"
                                + " SilentMap, a sparse map of cortical silence that needs no labels. We further show that"
                                + " silence predicts speech. Code is available at https://example.org/silent.")
                .on("000", 1, daysAgo)
                .in("neuroscience", "Neurons", "cortex")
                .code("https://github.com/example/silent-map");
        edition.paper(
                        CELLS,
                        "Counting Cells without Labels",
                        "Counting cells is slow. In this paper, we propose a counter that learns from the order of"
                                + " pictures alone, without a single label. It is fast.")
                .on("000", 2, daysAgo)
                .in("cell-segmentation", "cells", "Cells");
        edition.paper(
                        "p03",
                        "Why Does My Robot Sulk? A Field Study",
                        "Robots sulk. However, nobody knows why. Here, we report a field study of 12 robots in three"
                                + " kitchens and find that dim light explains 83.5% of all sulking, i.e. most of it.")
                .on("000", 3, daysAgo)
                .in("robotics", "Robots");
        for (int i = 4; i <= 26; i++) {
            PaperBuilder paper = edition.paper(String.format("p%02d", i), title(i), summary(i))
                    .on("000", i, daysAgo);
            switch (i % 5) {
                case 0 -> paper.in("cell-segmentation", "cell nuclei", "nuclei");
                case 1 -> paper.in("interpretability", "probing").arxiv("2611.0" + (1000 + i));
                case 2 -> paper.in("neuroscience", "spikes").in("interpretability", "probes");
                case 3 -> paper.in("continual-learning", "forgetting");
                default -> paper.url("https://example.org/papers/" + i);
            }
            if (second && i % 2 == 0) {
                paper.on("001", 61 - i, daysAgo);
            }
        }
        if (second) {
            edition.paper(
                            "s1",
                            "Eine Karte der stillen Rinde",
                            "Die stille Rinde wurde bisher kaum vermessen. Wir zeigen eine neue Karte der Rinde und ihrer Ruhe, die ohne Beschriftung auskommt.")
                    .on("001", 1, daysAgo)
                    .in("neuroscience", "Rinde");
        }
        return edition;
    }

    private static String title(int i) {
        return switch (i % 4) {
            case 0 -> "Forgetting Slowly: Lesson " + i + " from a Network That Keeps Its Notes";
            case 1 -> "Probe " + i + " and the Layers That Answered";
            case 2 -> "On the Spikes of Model " + i;
            default -> "A Benchmark of Nuclei " + i + ", Drawn by Hand and Checked Twice by Two People Who Disagreed";
        };
    }

    private static String summary(int i) {
        return "Much has been said about subject " + i + ". In this work, we present method " + i
                + ", a simple way to look at it twice, which takes " + (i + 2)
                + " minutes on one laptop, needs no further data, and can be explained to a child on the way to school."
                + " We then compare it with " + i + " others.";
    }
}
