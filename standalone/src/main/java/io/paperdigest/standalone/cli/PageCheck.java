package io.paperdigest.standalone.cli;

import io.paperdigest.runtime.text.NearestNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Looks whether the files somebody named are there, before anything else is done. */
final class PageCheck {

    private PageCheck() {}

    /** What is wrong with each, a sentence each; none when all can be read. */
    static List<String> problems(List<PagePath> pages) {
        return pages.stream().map(PagePath::path).flatMap(PageCheck::problem).toList();
    }

    /** What is wrong with one. */
    static Stream<String> problem(Path path) {
        if (!Files.exists(path)) {
            return Stream.of(path + " does not exist." + NearestNames.question(path.toString(), siblings(path)));
        }
        return Files.isReadable(path) ? Stream.empty() : Stream.of(path + " can't be read: permission denied.");
    }

    /** The names beside a path, written as the path was. */
    private static List<String> siblings(Path path) {
        Path parent = path.getParent();
        try (Stream<Path> names = Files.list(parent == null ? Path.of("") : parent)) {
            return names.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            return List.of(); // no folder, no names to suggest
        }
    }
}
