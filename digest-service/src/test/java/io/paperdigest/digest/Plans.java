package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Intro;
import io.paperdigest.digest.Digest.Item;
import io.paperdigest.edition.Edition;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Digests and editions that the tests of the planner share. */
final class Plans {

    static final String TEXT = "Boats drift. We present an anchor that holds in sand.";

    private Plans() {}

    static Digest general(Edition edition) {
        return new DigestPlanner(edition).plan(Audience.GENERAL, Set.of());
    }

    static List<Item> items(Digest digest) {
        return digest.sections().stream().flatMap(s -> s.items().stream()).toList();
    }

    static Intro intro(Digest digest) {
        Intro first = digest.sections().getFirst().intro();
        return Objects.requireNonNull(digest.intro() == null ? first : digest.intro());
    }

    static PaperBuilder paper(EditionBuilder edition, String id) {
        return edition.paper(id, "Paper " + id, TEXT);
    }

    /** So many papers on one page, each of one of so many topics. */
    static Edition many(int papers, int topics) {
        EditionBuilder edition = new EditionBuilder("2026-11-21").page("000", papers);
        for (int t = 0; t < topics; t++) {
            edition.topic("t" + t, "Topic " + t, "Group " + t);
        }
        edition.topic("empty", "Empty", "Group");
        for (int i = 1; i <= papers; i++) {
            edition.paper(String.format("p%03d", i), "Paper " + i, TEXT)
                    .on("000", i)
                    .in("t" + i % topics, "anchor" + i % topics);
        }
        return edition.build();
    }
}
