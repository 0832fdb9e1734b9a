package io.paperdigest.feed;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Names of feeds and papers: UUIDs made of a name (RFC 9562, version 3), as URNs. A paper's is a function of the paper's
 * id alone, so that a reader shows it once, however many editions and topics it stands in; a feed's is one of its topic.
 */
final class FeedIds {

    private FeedIds() {}

    static URI ofTopic(String topic) {
        return urn("paper-digest/feed/" + topic);
    }

    static URI ofPaper(String paper) {
        return urn("paper-digest/paper/" + paper);
    }

    private static URI urn(String name) {
        return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
