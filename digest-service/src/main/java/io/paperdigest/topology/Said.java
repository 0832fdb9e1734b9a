package io.paperdigest.topology;

import io.paperdigest.events.LocalRanking.Heading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partition said last of a topic's best papers.
 *
 * @param heading null when it said nothing, or took all back
 * @param papers paper id to a fingerprint of how it stood
 */
record Said(@Nullable Heading heading, Map<String, String> papers) {

    static final Said NOTHING = new Said(null, Map.of());

    Said {
        papers = Collections.unmodifiableMap(new LinkedHashMap<>(papers));
    }
}
