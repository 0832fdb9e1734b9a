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
import org.jspecify.annotations.Nullable;

/**
 * Names sources after their files: by the shortest beginning of the file's name, cut between its words, that no other
 * file shares. {@code 000_5257.txt} and {@code 001_e6fe.txt} are {@code 000} and {@code 001}; {@code page-1.txt} is
 * {@code page-1}, alone too, for a word is not told apart from its number. A file named by a date is a page of the
 * source named after its folder.
 */
final class SourceNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}._-]{1,80}");
    private static final Pattern NOT_IN_NAME = Pattern.compile("[^\\p{L}\\p{N}._-]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[_\\- ]+");
    private static final Pattern PACKED = Pattern.compile("(?i)(?<=.)\\.gz$");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

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
        List<String> stems = files.stream()
                .filter(file -> file.name() == null && date(file.path()) == null)
                .map(file -> stem(file.path()))
                .toList();
        Map<String, Integer> counts = new HashMap<>();
        stems.forEach(stem -> prefixes(stem).forEach(prefix -> counts.merge(prefix, 1, Integer::sum)));
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
        if (date(file.path()) != null) {
            return clean(folder(file.path()));
        }
        String stem = stem(file.path());
        boolean shared = counts.getOrDefault(stem + "/", 0) > 1;
        String name = shared ? folder(file.path()) + "-" + stem : shortest(stem, counts);
        return clean(name);
    }

    private static String shortest(String stem, Map<String, Integer> counts) {
        List<String> prefixes = prefixes(stem);
        for (int i = 0; i < prefixes.size() - 1; i++) {
            String prefix = prefixes.get(i);
            if (counts.getOrDefault(prefix, 0) == 1 && !isNumbered(stem, prefix)) {
                return prefix;
            }
        }
        return stem;
    }

    /** Whether a number follows a word without one: page, of page-1. */
    private static boolean isNumbered(String stem, String prefix) {
        String rest = stem.substring(prefix.length());
        String next = BETWEEN_WORDS.split(rest.replaceFirst("^[_\\- ]+", ""), 2)[0];
        return prefix.chars().noneMatch(Character::isDigit)
                && NUMBER.matcher(next).matches();
    }

    /** All beginnings of a name that end between words, the whole name last, marked as whole. */
    private static List<String> prefixes(String stem) {
        List<String> prefixes = new ArrayList<>();
        Matcher matcher = BETWEEN_WORDS.matcher(stem);
        while (matcher.find()) {
            if (matcher.start() > 0) {
                prefixes.add(stem.substring(0, matcher.start()));
            }
        }
        prefixes.add(stem);
        prefixes.add(stem + "/");
        return prefixes;
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

    private static @Nullable LocalDate date(Path file) {
        try {
            return LocalDate.parse(stem(file));
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
