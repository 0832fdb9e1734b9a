package io.paperdigest.mailing;

import io.paperdigest.edition.EditionId;
import io.paperdigest.feed.AtomFeed;
import io.paperdigest.feed.Feed;
import io.paperdigest.feed.Feeds;
import io.paperdigest.feed.JsonFeed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where feeds lie. An edition's folder keeps that of all its papers. Feed readers come back to one address, so the newest
 * edition's feeds also lie in the folder of all editions: {@code feed.atom}, {@code feed.json}, and a pair for each topic
 * in {@code topics}.
 */
final class FeedFiles {

    private final Path out;
    private final EditionId edition;
    private final WholeFiles files;

    FeedFiles(Path out, EditionId edition, WholeFiles files) {
        this.out = out;
        this.edition = edition;
        this.files = files;
    }

    void write(Feeds feeds) throws IOException {
        Feed all = feeds.all();
        write(out.resolve(edition.toString()).resolve("feed"), all);
        if (isNewest()) {
            write(out.resolve("feed"), all);
            for (String topic : feeds.topics()) {
                write(out.resolve("topics").resolve(topic), feeds.topic(topic));
            }
        }
    }

    private void write(Path name, Feed feed) throws IOException {
        write(name + ".atom", AtomFeed.of(feed));
        write(name + ".json", JsonFeed.of(feed));
    }

    private void write(String file, String text) throws IOException {
        files.write(Path.of(file), text.getBytes(StandardCharsets.UTF_8));
    }

    /** An edition of a day before must not take the place of today's. */
    private boolean isNewest() throws IOException {
        try (Stream<Path> folders = Files.list(out)) {
            return folders.map(folder -> EditionId.find(folder.getFileName().toString()))
                    .flatMap(Optional::stream)
                    .noneMatch(other -> other.compareTo(edition) > 0);
        }
    }
}
