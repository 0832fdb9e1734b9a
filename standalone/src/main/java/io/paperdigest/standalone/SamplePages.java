package io.paperdigest.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The pages of the demo, which are part of the program. All of their papers are made up. */
final class SamplePages {

    private static final List<String> NAMES = List.of("page-1.txt", "page-2.txt", "page-3.txt");

    private SamplePages() {}

    static int count() {
        return NAMES.size();
    }

    /** Writes them to a folder, and returns it. */
    static Path writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String name : NAMES) {
            try (InputStream page = SamplePages.class.getResourceAsStream("sample/" + name)) {
                if (page == null) {
                    throw new IllegalStateException("Sample page " + name + " is missing from the program");
                }
                Files.copy(page, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder;
    }
}
