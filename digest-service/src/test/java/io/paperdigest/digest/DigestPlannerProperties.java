package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionJson;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever the edition, the reader and what was sent before. */
class DigestPlannerProperties {

    private final DigestRenderer renderer = new DigestRenderer();

    @Property(tries = 150)
    void everyDigestKeepsItsPromises(
            @ForAll long seed, @ForAll @IntRange(max = 80) int papers, @ForAll @IntRange(max = 9) int topics) {
        Random random = new Random(seed);
        Edition edition = edition(random, papers, topics);
        Audience audience = audience(random, topics);
        Set<String> sent = sent(random, papers);

        DigestPlanner planner = new DigestPlanner(edition);

        Digest digest = planner.plan(audience, sent);

        assertThat(digest.paperIds()).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(30);
        assertThat(digest.sections())
                .filteredOn(section -> !"Still trending".equals(section.heading()))
                .allSatisfy(section -> assertThat(section.items()).noneMatch(item -> sent.contains(item.paper())));
        assertThat(digest.sections())
                .filteredOn(section -> "Still trending".equals(section.heading()))
                .allSatisfy(section -> assertThat(section.items())
                        .hasSizeLessThanOrEqualTo(3)
                        .allMatch(item -> sent.contains(item.paper())));
        assertThat(digest.subject()).isNotBlank().hasSizeLessThanOrEqualTo(120);
        assertThat(digest.preheader()).isNotBlank().isNotEqualTo(digest.subject());
        assertThat(planner.plan(audience, sent)).isEqualTo(digest);
        assertThat(renderer.html(digest)).contains("</html>");
        assertThat(renderer.text(digest)).contains("\n-- \n");
        assertThat(EditionJson.of(edition)).endsWith("}\n");
    }

    private static Edition edition(Random random, int papers, int topics) {
        EditionBuilder edition = new EditionBuilder("2026-11-21");
        int sources = 1 + random.nextInt(5);
        for (int s = 0; s < sources; s++) {
            switch (random.nextInt(4)) {
                case 0 -> edition.held("00" + s, null, "it is cut off", random.nextBoolean() ? 1 : null);
                case 1 -> edition.report("list" + s, "daily-papers", 90, 2, random.nextInt(2), 1);
                default -> edition.page("00" + s, 90, random.nextInt(2), 1);
            }
        }
        for (int t = 0; t < topics; t++) {
            edition.topic("t" + t, "Topic " + t, "G" + t % 3);
        }
        List<String> names = edition.sources();
        for (int i = 0; i < papers; i++) {
            PaperBuilder paper =
                    edition.paper("p" + i, "Paper " + i, "We present paper " + i + " of many, for a test.");
            for (int n = 0; n <= random.nextInt(3); n++) {
                String source = names.get(random.nextInt(names.size()));
                Integer votes = source.startsWith("list") ? Integer.valueOf(random.nextInt(99)) : null;
                paper.on(source, 1 + random.nextInt(90), random.nextInt(3), votes, votes == null ? 0 : votes / 2);
            }
            for (int t = 0; t < topics; t++) {
                if (random.nextInt(4) == 0) {
                    paper.in("t" + t, "word" + t);
                }
            }
        }
        return edition.build();
    }

    private static Audience audience(Random random, int topics) {
        List<String> followed = random.ints(random.nextInt(9), 0, topics + 2)
                .distinct()
                .mapToObj(t -> "t" + t)
                .toList();
        return new Audience(random.nextBoolean() ? "a@example.org" : null, followed, null, null);
    }

    private static Set<String> sent(Random random, int papers) {
        Set<String> sent = new HashSet<>();
        int share = random.nextInt(4);
        for (int i = 0; i < papers; i++) {
            if (random.nextInt(4) < share) {
                sent.add("p" + i);
            }
        }
        return sent;
    }
}
