package io.paperdigest.explain;

import io.paperdigest.events.EditionPaper;
import io.paperdigest.runtime.text.NearestNames;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds papers by words of their titles: case, accents, punctuation and order do not matter. */
final class TitleSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int NEAREST = 3;

    private final List<EditionPaper> papers;

    /** @param papers the best-ranked first */
    TitleSearch(List<EditionPaper> papers) {
        this.papers = papers;
    }

    /** The paper whose title is these words; else those whose title has them all; else the nearest. */
    Found find(String asked) {
        Set<String> words = words(asked);
        List<EditionPaper> same = papers.stream()
                .filter(paper -> words(title(paper)).equals(words))
                .toList();
        List<EditionPaper> having = papers.stream()
                .filter(paper -> words(title(paper)).containsAll(words))
                .toList();
        List<EditionPaper> found = same.isEmpty() ? having : same;
        if (words.isEmpty() || found.isEmpty()) {
            return new Found.None(nearest(words));
        }
        return found.size() == 1
                ? new Found.One(found.getFirst(), found.getFirst().paper().id())
                : new Found.Several(found);
    }

    /** Titles that have most of the words, slips of the pen forgiven; at least half of them. */
    private List<String> nearest(Set<String> asked) {
        Set<String> meant = asked.stream()
                .flatMap(word -> meant(word, vocabulary()).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return papers.stream()
                .filter(paper -> common(paper, meant) * 2 >= asked.size() && common(paper, meant) > 0)
                .sorted(Comparator.comparingInt((EditionPaper paper) -> -common(paper, meant)))
                .limit(NEAREST)
                .map(TitleSearch::title)
                .toList();
    }

    private Set<String> vocabulary() {
        return papers.stream()
                .flatMap(paper -> words(title(paper)).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Collection<String> meant(String word, Set<String> vocabulary) {
        return vocabulary.contains(word) ? List.of(word) : NearestNames.of(word, vocabulary);
    }

    private static int common(EditionPaper paper, Set<String> words) {
        return (int) words(title(paper)).stream().filter(words::contains).count();
    }

    private static String title(EditionPaper paper) {
        return paper.paper().title();
    }

    private static Set<String> words(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .splitAsStream(bare.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
