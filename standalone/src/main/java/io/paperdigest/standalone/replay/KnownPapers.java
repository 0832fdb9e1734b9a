package io.paperdigest.standalone.replay;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The papers, as far as {@code papers.canonical} was read. */
public final class KnownPapers {

    private final Map<String, Paper> papers = new HashMap<>();
    private final Map<String, String> redirects = new HashMap<>();

    /** Takes a record of the channel; null for a tombstone. */
    public void accept(String id, @Nullable Canonical value) {
        switch (value) {
            case null -> papers.remove(id);
            case Paper paper -> {
                papers.put(id, paper);
                redirects.remove(id);
            }
            case Redirect redirect -> {
                papers.remove(id);
                redirects.put(id, redirect.to());
            }
        }
    }

    Collection<Paper> all() {
        return papers.values();
    }

    /** What a paper is called now. */
    String current(String id) {
        String now = id;
        for (int i = 0; redirects.containsKey(now) && i < redirects.size(); i++) {
            now = redirects.get(now);
        }
        return now;
    }
}
