package io.paperdigest.trending;

import static io.paperdigest.trending.Appearances.NOON;
import static io.paperdigest.trending.Appearances.listed;
import static io.paperdigest.trending.Appearances.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.paperdigest.events.EditionPaper;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingOrderTest {

    private final List<EditionPaper> inOrder = List.of(
            ranked("p9", 3, NOON),
            ranked("p8", 2.5, NOON.plusSeconds(5)),
            ranked("p7", 2, NOON),
            ranked("p1", 2, NOON.plusSeconds(1)),
            ranked("p2", 2, NOON.plusSeconds(1)),
            ranked("p0", 0, NOON));

    @Test
    void putsTheHigherScoreFirstThenTheEarlierThenTheSmallerId() {
        List<EditionPaper> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(42));

        shuffled.sort(new RankingOrder());

        assertThat(shuffled).isEqualTo(inOrder);
    }

    private static EditionPaper ranked(String id, double score, Instant firstSeen) {
        return new EditionPaper(
                "2026-11-21", paper(id, firstSeen, List.of(listed("daily", 1, 1, 1))), score, List.of(), List.of());
    }
}
