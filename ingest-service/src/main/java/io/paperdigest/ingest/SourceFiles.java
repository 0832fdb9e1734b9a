package io.paperdigest.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the files people mean: files, folders, or {@code name=path} for either. */
public final class SourceFiles {

    private static final int DEEPEST_FOLDER = 32;

    private final Map<Path, SourceNames.Named> found = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private SourceFiles() {}

    /**
     * Selects the files. Folders are listed with all folders in them, hidden files and folders left out. A file that
     * is given twice is read once.
     *
     * @param args paths, each with a source's name and {@code =} before it or not
     */
    public static Selection select(List<String> args) {
        SourceFiles files = new SourceFiles();
        args.forEach(files::add);
        if (args.isEmpty()) {
            files.problems.add("No files or folders were given.");
        }
        return files.problems.isEmpty()
                ? new Selection.Files(SourceNames.name(List.copyOf(files.found.values())))
                : new Selection.Problems(files.problems);
    }

    private void add(String arg) {
        try {
            int equals = arg.indexOf('=');
            boolean named = equals > 0 && !Files.exists(Path.of(arg));
            if (named && !SourceNames.isName(arg.substring(0, equals))) {
                problems.add(
                        arg.substring(0, equals) + " is no name for a source: letters, digits, '.', '_' and '-' only.");
            } else if (named) {
                add(Path.of(arg.substring(equals + 1)), arg.substring(0, equals));
            } else {
                add(Path.of(arg), null);
            }
        } catch (InvalidPathException e) {
            problems.add(arg + " is not a path.");
        }
    }

    private void add(Path path, @Nullable String name) {
        if (Files.isDirectory(path)) {
            addFolder(path, name);
        } else if (!Files.exists(path)) {
            problems.add(path + " does not exist." + NearestName.hint(path));
        } else if (!Files.isReadable(path)) {
            problems.add(path + " may not be read.");
        } else {
            addFile(SourceNames.Named.of(path, name));
        }
    }

    private void addFolder(Path folder, @Nullable String name) {
        try (Stream<Path> walk = Files.walk(folder, DEEPEST_FOLDER, FileVisitOption.FOLLOW_LINKS)) {
            List<Path> files = walk.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(folder.relativize(file)))
                    .sorted(Comparator.comparing(Path::toString))
                    .toList();
            if (files.isEmpty()) {
                problems.add(folder + " holds no files.");
            }
            files.forEach(file -> addFile(SourceNames.inFolder(name, file, files.size())));
        } catch (IOException | UncheckedIOException e) {
            problems.add(folder + " can't be listed: " + e.getMessage());
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }

    private void addFile(SourceNames.Named file) {
        found.putIfAbsent(file.path().toAbsolutePath().normalize(), file);
    }
}
