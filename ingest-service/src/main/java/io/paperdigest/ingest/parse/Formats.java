package io.paperdigest.ingest.parse;

import java.io.IOException;
import java.util.List;

/** Recognises a page's format by its content. */
public final class Formats {

    private final List<PageFormat> formats;

    /**
     * @param formats all that are known; the first that recognises a page reads it
     */
    public Formats(List<PageFormat> formats) {
        this.formats = List.copyOf(formats);
    }

    /** What a page was recognised as. */
    public sealed interface Recognition {

        /** A page of this format. */
        record As(PageFormat format) implements Recognition {}

        /** No page that can be read. */
        record Nothing(String reason) implements Recognition {}
    }

    /** Recognises a page by how it begins. */
    public Recognition recognise(PageBytes page) throws IOException {
        Head head = Head.of(page);
        String unreadable = head.unreadable();
        if (unreadable != null) {
            return new Recognition.Nothing(unreadable);
        }
        for (PageFormat format : formats) {
            if (format.recognises(head)) {
                return new Recognition.As(format);
            }
        }
        return new Recognition.Nothing("nothing recognised");
    }
}
