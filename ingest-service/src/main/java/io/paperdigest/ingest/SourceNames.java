package io.paperdigest.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
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
 * Names sources after their files: by the file's name, without a day or a hash at its end, which tell the pages of one
 * source apart. {@code 000_525744612c0e798a.txt} is of {@code 000}, {@code arxiv-2025-06-30.json} and
 * {@code arxiv_20250630.json} of {@code arxiv}, and {@code page-1.txt} of {@code page-1}. A file named by a day alone is a
 * page of the source named after its folder. The other files of a call change a name only where two of the same day, or of
 * none, would bear it: these get longer ones, with their folder, and where that is one too, with the file's ending. A file
 * that is packed has the ending it has unpacked, since packed or not it is the same page.
 */
final class SourceNames {

    private static final int LONGEST = 80;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1," + LONGEST + "}");
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern PACKED = Pattern.compile("(?i)(?<=.)\\.gz$");

    private static final String DAY = "\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{6}";

    /** A day, or at least eight hexadecimal digits that are no word. */
    private static final Pattern OF_ONE_PAGE =
            Pattern.compile("(?i)[_\\- ]+(?<day>" + DAY + ")$|[_\\- ]+(?=[a-f]*\\d)[0-9a-f]{8,}$");

    private SourceNames() {}

    /**
     * A file, and what its source may be called.
     *
     * @param names those to choose from, the best first; empty when the name is given
     * @param otherwise the name when none of these is of this file alone
     */
    record Named(Path path, List<String> names, String otherwise) {

        /** By the name somebody gave it; null when nobody did. */
        static Named of(Path path, @Nullable String name) {
            return name == null ? after(path) : new Named(path, List.of(), name);
        }

        private static Named after(Path path) {
            return among(path, SourceNames.names(path));
        }

        /** Each name also with the file's ending, behind all that have none. */
        private static Named among(Path path, List<String> names) {
            String ending = ending(path);
            List<String> all = Stream.concat(names.stream(), names.stream().map(name -> clean(name, ending)))
                    .distinct()
                    .toList();
            return new Named(path, all, names.getLast());
        }
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    static List<SourceFile> name(List<Named> files) {
        Map<String, Integer> counts = new HashMap<>();
        files.stream()
                .flatMap(file -> file.names().stream().map(name -> ofDay(name, file.path())))
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
        return name(List.of(Named.of(path, name == null ? null : clean(name)))).getFirst();
    }

    /**
     * Several pages of one day, or of none, under one name would take each other for yesterday's: each has a name of its
     * own.
     */
    static Named inFolder(@Nullable String name, Path file, int files) {
        String stem = stem(file);
        if (name == null || day(stem) != null) {
            return Named.of(file, name);
        }
        if (date(file) != null) {
            return inFolder(name, file, ofSource(stem));
        }
        return files == 1 ? Named.of(file, name) : inFolder(name, file, stem);
    }

    private static Named inFolder(String name, Path file, String stem) {
        return Named.among(file, List.of(clean(name + "-" + stem), clean(name + "-" + folder(file) + "-" + stem)));
    }

    private static String name(Named file, Map<String, Integer> counts) {
        return file.names().stream()
                .filter(name -> counts.getOrDefault(ofDay(name, file.path()), 0) == 1)
                .findFirst()
                .orElse(file.otherwise());
    }

    private static String ofDay(String name, Path file) {
        return name + "/" + date(file);
    }

    /** What a file's source may be called, the best first; each once. */
    private static List<String> names(Path file) {
        String stem = stem(file);
        if (day(stem) != null) {
            return List.of(clean(folder(file)));
        }
        String ofSource = ofSource(stem);
        Stream<String> names = date(file) != null
                ? Stream.of(ofSource, folder(file) + "-" + ofSource)
                : Stream.of(ofSource, stem, folder(file) + "-" + stem);
        return names.map(SourceNames::clean).distinct().toList();
    }

    private static String ofSource(String stem) {
        String ofSource = OF_ONE_PAGE.matcher(stem).replaceFirst("");
        return ofSource.isEmpty() ? stem : ofSource;
    }

    private static String clean(String name) {
        String clean = NOT_IN_NAME.matcher(name).replaceAll("-");
        return clean.isEmpty() ? "page" : cut(clean, LONGEST);
    }

    /** What is too long loses the end of its name, not its ending. */
    private static String clean(String name, String ending) {
        String end = cut(ending, LONGEST / 2);
        return clean(cut(name, LONGEST - end.length()) + end);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path name = folder == null ? null : folder.getFileName();
        return name == null ? "page" : name.toString();
    }

    private static String stem(Path file) {
        String name = unpacked(file);
        return name.substring(0, endOfStem(name));
    }

    /** With its dot; empty when there is none. */
    private static String ending(Path file) {
        String name = unpacked(file);
        return name.substring(endOfStem(name));
    }

    private static int endOfStem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? dot : name.length();
    }

    private static String unpacked(Path file) {
        Path name = file.getFileName();
        return name == null ? "page" : PACKED.matcher(name.toString()).replaceFirst("");
    }

    /** The day a file's name says, or ends in; null when it says none. */
    private static @Nullable LocalDate date(Path file) {
        String stem = stem(file);
        Matcher end = OF_ONE_PAGE.matcher(stem);
        return day(end.find() && end.group("day") != null ? end.group("day") : stem);
    }

    private static @Nullable LocalDate day(String text) {
        if (!text.matches(DAY)) {
            return null;
        }
        try {
            return text.indexOf('-') < 0
                    ? LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE)
                    : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
