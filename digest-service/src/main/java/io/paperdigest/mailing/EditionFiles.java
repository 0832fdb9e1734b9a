package io.paperdigest.mailing;

import io.paperdigest.edition.Edition;
import io.paperdigest.edition.EditionId;
import io.paperdigest.edition.EditionJson;
import io.paperdigest.feed.Feeds;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * An edition's files. In its folder: the general digest, each subscriber's under the subscription's id, {@code
 * edition.json}, and a feed of its papers.
 */
public final class EditionFiles {

    private final Path folder;
    private final WholeFiles files = new WholeFiles();
    private final FeedFiles feeds;

    /** @param out the folder of all editions */
    public EditionFiles(Path out, String edition) {
        this.folder = out.resolve(edition);
        this.feeds = new FeedFiles(out, EditionId.parse(edition), files);
    }

    void edition(Edition edition) throws IOException {
        files.write(folder.resolve("edition.json"), EditionJson.of(edition).getBytes(StandardCharsets.UTF_8));
        feeds.write(new Feeds(edition));
    }

    void everyone(Press.Printed digest) throws IOException {
        write(folder, digest);
    }

    void personal(Press.Printed digest) throws IOException {
        write(folder.resolve("subscribers").resolve(digest.planned().subscriber()), digest);
    }

    /** What to open first. */
    public Path front() {
        return folder.resolve("digest.html");
    }

    /** All files, in the order they were written. */
    public List<Path> written() {
        return files.written();
    }

    private void write(Path to, Press.Printed digest) throws IOException {
        files.write(to.resolve("digest.html"), digest.html().getBytes(StandardCharsets.UTF_8));
        files.write(to.resolve("digest.txt"), digest.text().getBytes(StandardCharsets.UTF_8));
        files.write(to.resolve("digest.eml"), digest.mail());
    }
}
