package io.paperdigest.events;

import org.jspecify.annotations.Nullable;

/**
 * An entry that could not be read, whole, with the reason.
 *
 * @param key {@code source@page#place}; the key on {@code papers.rejected}
 * @param source the source's name
 * @param page the page's id
 * @param file the file's name, for people
 * @param place where on the page it stands: {@code line 41}; null when the whole page was refused
 * @param reason why, for people: {@code title without an abstract}
 * @param content the entry as it was read; empty when the whole page was refused
 */
public record Rejection(
        String key,
        String source,
        String page,
        String file,
        @Nullable String place,
        String reason,
        String content) {

    public Rejection {
        Check.text(key, "key");
        Check.text(source, "source");
        Check.text(page, "page");
        Check.text(file, "file");
        Check.text(reason, "reason");
        Check.present(content, "content");
    }
}
