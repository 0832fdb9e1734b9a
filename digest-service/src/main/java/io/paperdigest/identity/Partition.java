package io.paperdigest.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Places from 0 in sets that can be joined. */
final class Partition {

    /** The set each place is in, ascending; sets are shared by their members. */
    private final List<List<Integer>> sets = new ArrayList<>();

    /** Each place alone. */
    Partition(int places) {
        IntStream.range(0, places).forEach(place -> sets.add(List.of(place)));
    }

    /** The set a place is in. */
    List<Integer> of(int place) {
        return sets.get(place);
    }

    /** The first of a place's set: the same for all of them. */
    int first(int place) {
        return sets.get(place).getFirst();
    }

    void join(int a, int b) {
        if (first(a) == first(b)) {
            return;
        }
        List<Integer> union = new ArrayList<>(sets.get(a));
        union.addAll(sets.get(b));
        union.sort(Comparator.naturalOrder());
        union.forEach(place -> sets.set(place, union));
    }

    /** The sets, each once, by their first place. */
    List<List<Integer>> all() {
        return IntStream.range(0, sets.size())
                .filter(place -> first(place) == place)
                .mapToObj(sets::get)
                .toList();
    }
}
