package io.paperdigest.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Names sources after their files: by the file's name, without a date or a hash at its end, which tell the pages of one
 * source apart. {@code 000_525744612c0e798a.txt} is of {@code 000}, {@code arxiv-2025-06-30.json} of {@code arxiv}, and
 * {@code page-1.txt} of {@code page-1}. A file named by a date alone is a page of the source named after its folder. What
 * other files are read beside it makes no difference, or the same page would be of two sources; only files that would
 * bear the same name, and don't say which day they are of, get longer ones.
 */
final class SourceNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,80}");
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern PACKED = Pattern.compile("(?i)(?<=.)\\.gz$");

    /** A day, or at least eight hexadecimal digits that are no word. */
    private static final Pattern OF_ONE_PAGE =
            Pattern.compile("(?i)[_\\- ]+(?<day>\\d{4}-\\d{2}-\\d{2})$|[_\\- ]+(?=[a-f]*\\d)[0-9a-f]{8,}$");

    private SourceNames() {}

    /**
     * A file, and the name it was given.
     *
     * @param name null when it was given none
     */
    record Named(Path path, @Nullable String name) {}

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static List<SourceFile> name(List<Named> files) {
        Map<String, Integer> counts = new HashMap<>();
        files.stream()
                .filter(file -> file.name() == null && date(file.path()) == null)
                .flatMap(file -> names(file.path()).stream())
                .forEach(name -> counts.merge(name, 1, Integer::sum));
        List<SourceFile> named = new ArrayList<>();
        for (Named file : files) {
            named.add(new SourceFile(name(file, counts), file.path(), date(file.path())));
        }
        named.sort(Comparator.comparing(SourceFile::source)
                .thenComparing(file -> file.path().toString()));
        return named;
    }

    /** A file that comes alone: others that come later can't change its name. */
    static SourceFile alone(Path path, @Nullable String name) {
        return name(List.of(new Named(path, name == null ? null : clean(name)))).getFirst();
    }

    /** Several pages without a date under one name would take each other for yesterday's: each has a name of its own. */
    static @Nullable String inFolder(@Nullable String name, Path file, int files) {
        return name == null || files == 1 || date(file) != null ? name : clean(name + "-" + stem(file));
    }

    private static String name(Named file, Map<String, Integer> counts) {
        if (file.name() != null) {
            return file.name();
        }
        List<String> names = names(file.path());
        return date(file.path()) != null
                ? names.getFirst()
                : names.stream()
                        .filter(name -> counts.getOrDefault(name, 0) == 1)
                        .findFirst()
                        .orElseGet(names::getLast);
    }

    /** What a file's source may be called, the best first; each once. */
    private static List<String> names(Path file) {
        String stem = stem(file);
        if (isDate(stem)) {
            return List.of(clean(folder(file)));
        }
        String ofSource = OF_ONE_PAGE.matcher(stem).replaceFirst("");
        return Stream.of(ofSource.isEmpty() ? stem : ofSource, stem, folder(file) + "-" + stem)
                .map(SourceNames::clean)
                .distinct()
                .toList();
    }

    private static String clean(String name) {
        String clean = NOT_IN_NAME.matcher(name).replaceAll("-");
        return clean.isEmpty() ? "page" : clean.substring(0, Math.min(80, clean.length()));
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return name == null ? "page" : name.toString();
    }

    private static String stem(Path file) {
        Path name = file.getFileName();
        String text = name == null ? "page" : PACKED.matcher(name.toString()).replaceFirst("");
        int dot = text.lastIndexOf('.');
        return dot > 0 ? text.substring(0, dot) : text;
    }

    /** The day a file's name says, or ends in; null when it says none. */
    private static @Nullable LocalDate date(Path file) {
        String stem = stem(file);
        Matcher end = OF_ONE_PAGE.matcher(stem);
        String day = end.find() && end.group("day") != null ? end.group("day") : stem;
        return isDate(day) ? LocalDate.parse(day) : null;
    }

    private static boolean isDate(String text) {
        try {
            LocalDate.parse(text);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
