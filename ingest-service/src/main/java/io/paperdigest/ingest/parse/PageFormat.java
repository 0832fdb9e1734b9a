package io.paperdigest.ingest.parse;

import java.io.IOException;

/** A format that pages of listings come in. */
public interface PageFormat {

    /** The format's name, as listings carry it. */
    String name();

    /** Whether a page that begins so is of this format. */
    boolean recognises(Head head);

    /**
     * Whether each page is the source's whole list, so that one with far fewer entries than the last is suspect. False
     * where a page is one day's list, whose length says nothing.
     */
    boolean standing();

    /** Whether a page names all that is new, in no order of merit. False where it is somebody's choice, the best first. */
    default boolean announcement() {
        return false;
    }

    /**
     * Reads a page in bounded memory and hands on its entries, in order. The same bytes always give the same entries.
     *
     * @return how the page ended
     * @throws IOException when the bytes can't be read; never because of what they say
     */
    PageEnd read(PageBytes page, EntrySink sink) throws IOException;
}
