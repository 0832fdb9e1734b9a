package io.paperdigest.ingest;

import io.paperdigest.events.Rejection;
import org.jspecify.annotations.Nullable;

/** Makes rejections of whole pages, and the keys of all. */
final class Rejections {

    private Rejections() {}

    static String key(String source, String page, @Nullable String place) {
        return source + "@" + page + (place == null ? "" : "#" + place);
    }

    static Rejection ofPage(SourceFile file, String page, String reason) {
        String key = key(file.source(), page, null);
        return new Rejection(key, file.source(), page, file.fileName(), null, reason, "");
    }
}
