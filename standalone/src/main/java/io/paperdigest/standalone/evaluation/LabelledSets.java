package io.paperdigest.standalone.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import io.paperdigest.ingest.bytes.Unpacked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The labelled sets in a folder, found by what the files contain: their names don't matter.
 *
 * @param sets in the order of their paths; none where no file is of a known format
 * @param notes what was left out and why, for people: files that can't be read, and rows of the sets
 */
record LabelledSets(List<LabelledSet> sets, List<String> notes) {

    private static final int DEPTH = 3;

    LabelledSets {
        sets = List.copyOf(sets);
        notes = List.copyOf(notes);
    }

    /** @throws IOException when the folder can't be listed */
    static LabelledSets in(Path folder) throws IOException {
        List<String> notes = new ArrayList<>();
        List<SetFile> files = new ArrayList<>();
        try (Stream<Path> paths = Files.walk(folder, DEPTH)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                read(path, files, notes);
            }
        }
        Map<Path, List<SetFile>> folders = files.stream()
                .collect(Collectors.groupingBy(
                        file -> file.path().toAbsolutePath().getParent(), TreeMap::new, Collectors.toList()));
        List<LabelledSet> sets = new ArrayList<>();
        folders.forEach((inside, its) -> {
            its.stream().flatMap(LabelledSets::ofFile).forEach(sets::add);
            sets.addAll(Bibliography.of(inside, its));
        });
        sets.forEach(set -> notes.addAll(set.notes()));
        return new LabelledSets(sets, notes.stream().distinct().toList());
    }

    private static void read(Path path, List<SetFile> files, List<String> notes) {
        try {
            files.add(SetFile.read(path));
        } catch (IOException e) {
            notes.add(path + ": " + Unpacked.reason(e) + ". Left out.");
        }
    }

    private static Stream<LabelledSet> ofFile(SetFile file) {
        List<JsonNode> rows = file.rows();
        Stream<List<LabelledSet>> ofRows =
                rows.isEmpty() ? Stream.of() : Stream.of(TwoTexts.of(file, rows), Retitled.of(file, rows));
        return Stream.concat(ofRows, Stream.of(SameTitles.of(file, file.json())))
                .flatMap(List::stream);
    }
}
