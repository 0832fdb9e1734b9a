package io.paperdigest.ingest;

import java.util.List;

/** What came of the paths people gave. */
public sealed interface Selection {

    /**
     * The files to read, sorted by source and path.
     *
     * @param files never empty
     */
    record Files(List<SourceFile> files) implements Selection {
        public Files {
            files = List.copyOf(files);
        }
    }

    /**
     * Some paths lead to nothing that can be read; nothing is read then.
     *
     * @param problems one sentence each, for people; never empty
     */
    record Problems(List<String> problems) implements Selection {
        public Problems {
            problems = List.copyOf(problems);
        }
    }
}
