package io.paperdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.EditionRanking.Entry;
import io.paperdigest.events.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MovesTest {

    private final Edition edition = edition();
    private final Moves moves = new Moves(edition);

    @Test
    void saysHowFarAPaperRose() {
        assertThat(moves.of(paper("rose"))).isEqualTo("up 4 places");
    }

    @Test
    void saysThatAPaperIsStillThereFromItsThirdDayOn() {
        assertThat(moves.of(paper("third"))).isEqualTo("still trending, day 3");
        assertThat(moves.of(paper("second"))).isEmpty();
    }

    @Test
    void saysNothingOfWhatIsNewOrHardlyMoved() {
        assertThat(moves.of(paper("new"))).isEmpty();
        assertThat(moves.of(paper("step"))).isEmpty();
    }

    private EditionPaper paper(String id) {
        return edition.paper(id);
    }

    private static Edition edition() {
        EditionBuilder builder = new EditionBuilder("2026-11-21").page("page", 10);
        List<Entry> entries = List.of(
                entry("rose", 5, 2),
                entry("third", 2, 3),
                entry("second", 3, 2),
                entry("new", null, 1),
                entry("step", 6, 1));
        for (int i = 0; i < entries.size(); i++) {
            builder.paper(entries.get(i).paper(), "A title", "An abstract.").on("page", i + 1);
        }
        Edition built = builder.build();
        EditionRanking all = built.all();
        Map<String, EditionRanking> rankings = new HashMap<>(built.rankings());
        rankings.put(
                Topic.ALL,
                new EditionRanking(all.edition(), Topic.ALL, all.title(), all.group(), all.total(), entries, 1.0));
        return new Edition(built.manifest(), rankings, built.papers());
    }

    private static Entry entry(String id, @Nullable Integer before, int days) {
        return new Entry(id, 1, 1.0, before, days);
    }
}
