package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the labelled sets in a folder, by what the files contain: their names don't matter. */
final class LabelledSets {

    private static final int DEPTH = 3;

    private LabelledSets() {}

    /** The sets, in the order of their paths; none where no file is of a known format. */
    static List<LabelledSet> in(Path folder) throws IOException {
        List<LabelledSet> sets = new ArrayList<>();
        for (Map.Entry<Path, List<SetFile>> inside : files(folder).entrySet()) {
            inside.getValue().stream().flatMap(LabelledSets::ofFile).forEach(sets::add);
            sets.addAll(Bibliography.of(inside.getKey(), inside.getValue()));
        }
        return sets;
    }

    private static Map<Path, List<SetFile>> files(Path folder) throws IOException {
        List<SetFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                files.add(SetFile.read(path));
            }
        }
        return files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.path().toAbsolutePath().getParent(), TreeMap::new, Collectors.toList()));
    }

    private static Stream<LabelledSet> ofFile(SetFile file) {
        List<JsonNode> rows = file.rows();
        Stream<List<LabelledSet>> ofRows =
                rows.isEmpty() ? Stream.of() : Stream.of(TwoTexts.of(file, rows), Retitled.of(file, rows));
        return Stream.concat(ofRows, Stream.of(SameTitles.of(file, file.json())))
                .flatMap(List::stream);
    }
}
