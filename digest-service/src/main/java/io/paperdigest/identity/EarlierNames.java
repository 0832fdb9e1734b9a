package io.paperdigest.identity;

import io.paperdigest.events.Paper;
import io.paperdigest.events.Paper.Appearance;
import java.util.stream.Stream;

/** The ids a paper may have had: when papers turn out to be one, it goes on under the id of the smallest listing. */
public final class EarlierNames {

    private EarlierNames() {}

    /** Its own id first, then that of each of its listings. */
    public static Stream<String> of(Paper paper) {
        return Stream.concat(
                Stream.of(paper.id()),
                paper.listings().stream().map(Appearance::listing).map(PaperId::of));
    }
}
