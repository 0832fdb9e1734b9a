package io.paperdigest.standalone.evaluation;

import io.paperdigest.sign.TitleKey;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder of records in one or two tables, and of pairs of their ids. Two tables are two libraries that list a paper
 * once; a single one is citations, each from a page of its own. A folder may have them twice: files with
 * {@code clean} in their names belong together.
 */
final class Bibliography {

    private static final String CLEAN = "clean";

    private Bibliography() {}

    /** The sets of a folder's files. */
    static List<LabelledSet> of(Path folder, List<SetFile> files) {
        return Stream.of(false, true)
                .flatMap(clean -> variant(
                        folder,
                        clean,
                        files.stream()
                                .filter(file -> file.name().contains(CLEAN) == clean)
                                .toList()))
                .toList();
    }

    private static Stream<LabelledSet> variant(Path folder, boolean clean, List<SetFile> files) {
        List<Table> tables = files.stream().flatMap(Table::of).toList();
        List<Matches> matches = files.stream()
                .filter(Bibliography::isNoTable)
                .flatMap(Matches::of)
                .toList();
        String name = folder.toAbsolutePath().normalize().getFileName() + (clean ? ", clean" : "");
        if (matches.size() != 1 || tables.isEmpty() || tables.size() > 2) {
            return Stream.empty();
        }
        return Stream.of(set(name, tables, matches.getFirst()));
    }

    private static boolean isNoTable(SetFile file) {
        return Table.of(file).findAny().isEmpty();
    }

    private static LabelledSet set(String name, List<Table> tables, Matches matches) {
        boolean citations = tables.size() == 1;
        Map<String, Draft> first = tables.getFirst().drafts(citations);
        Map<String, Draft> second = tables.getLast().drafts(citations);
        boolean swapped = sameTitles(second, first, matches) > sameTitles(first, second, matches);
        Map<String, Draft> left = swapped ? second : first;
        Map<String, Draft> right = swapped ? first : second;
        Stream<Draft> drafts =
                citations ? first.values().stream() : Stream.concat(first.values().stream(), second.values().stream());
        return new LabelledSet(
                name,
                drafts.sorted(Comparator.comparing(Draft::source).thenComparingInt(Draft::ordinal))
                        .map(Draft::listing)
                        .toList(),
                pairs(left, right, matches),
                citations ? pair -> true : LabelledSet.ACROSS,
                notes(left, right, matches));
    }

    /** Nothing says which table the first column is of; the titles do. */
    private static long sameTitles(Map<String, Draft> left, Map<String, Draft> right, Matches matches) {
        return matches.pairs().stream()
                .filter(ids -> areKnown(ids, left, right))
                .filter(ids -> title(left, ids[0]).equals(title(right, ids[1])))
                .count();
    }

    private static String title(Map<String, Draft> drafts, String id) {
        Draft draft = drafts.get(id);
        return draft == null ? "" : TitleKey.normalise(draft.title());
    }

    private static boolean areKnown(String[] ids, Map<String, Draft> left, Map<String, Draft> right) {
        return left.containsKey(ids[0]) && right.containsKey(ids[1]);
    }

    private static Set<KeyPair> pairs(Map<String, Draft> left, Map<String, Draft> right, Matches matches) {
        Set<KeyPair> pairs = new HashSet<>();
        for (String[] ids : matches.pairs()) {
            Draft one = left.get(ids[0]);
            Draft other = right.get(ids[1]);
            if (one != null && other != null && !one.key().equals(other.key())) {
                pairs.add(KeyPair.of(one.key(), other.key()));
            }
        }
        return pairs;
    }

    /** The first pair may be what stands above the columns. */
    private static List<String> notes(Map<String, Draft> left, Map<String, Draft> right, Matches matches) {
        long unknown = matches.pairs().stream()
                .skip(1)
                .filter(ids -> !areKnown(ids, left, right))
                .count();
        return unknown == 0
                ? List.of()
                : List.of(matches.file().shortPath() + ": " + unknown + " of "
                        + matches.pairs().size() + " pairs name an id that no table has. They are left out.");
    }
}
