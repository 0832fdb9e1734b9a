package io.paperdigest.digest;

import io.paperdigest.digest.Digest.Item;
import io.paperdigest.digest.Digest.Section;
import io.paperdigest.digest.Digest.Size;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes a digest smaller, a step at a time, without taking a paper out: first what is least missed. Mail readers clip
 * an email above about 100 KB.
 */
final class Fit {

    private static final int SHORT_TITLE = 120;

    private static final List<UnaryOperator<Item>> STEPS = List.of(
            UnaryOperator.identity(),
            item -> item.size() == Size.LEAD ? item : withoutSummary(item, item.title()),
            item -> withoutSummary(item, item.title()),
            item -> withoutSummary(item, Clause.atWord(item.title(), SHORT_TITLE)));

    private Fit() {}

    /** How many steps there are; the first changes nothing. */
    static int steps() {
        return STEPS.size();
    }

    /**
     * The digest after a step.
     *
     * @param step from 0, which is the digest itself
     */
    static Digest to(Digest digest, int step) {
        return step == 0
                ? digest
                : digest.withSections(digest.sections().stream()
                        .map(section -> fitted(section, STEPS.get(step)))
                        .toList());
    }

    private static Section fitted(Section section, UnaryOperator<Item> step) {
        return new Section(
                section.heading(),
                section.intro(),
                section.items().stream().map(step).toList(),
                section.note());
    }

    private static Item withoutSummary(Item item, String title) {
        return new Item(
                item.paper(),
                item.size(),
                item.number(),
                title,
                item.url(),
                Marked.EMPTY,
                item.why(),
                item.detail(),
                item.code(),
                item.bars());
    }
}
