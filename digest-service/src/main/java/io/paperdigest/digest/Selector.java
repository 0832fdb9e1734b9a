package io.paperdigest.digest;

import io.paperdigest.digest.Selection.Group;
import io.paperdigest.digest.Selection.Kind;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking.Entry;
import io.paperdigest.events.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Chooses the papers of a digest. Each paper stands once; one that was sent before is never shown as new. */
final class Selector {

    static final int TOP = 10;
    static final int TOPICS = 6;
    static final int ELSEWHERE = 3;
    static final int STILL = 3;

    /** What followed topics share; with six of them, four papers each. */
    private static final int FOLLOWED = 24;

    private static final int FOLLOWED_MOST = 10;

    private final Edition edition;
    private final Audience audience;
    private final Set<String> sentBefore;
    private final Freshness freshness;
    private final Shelf shelf;

    Selector(Edition edition, Audience audience, Set<String> sentBefore, Freshness freshness) {
        this.edition = edition;
        this.audience = audience;
        this.sentBefore = sentBefore;
        this.freshness = freshness;
        this.shelf = new Shelf(edition, sentBefore);
    }

    Selection select() {
        if (isQuiet()) {
            return new Selection(true, quiet());
        }
        List<Group> groups = audience.isPersonal() ? personal() : general();
        add(groups, new Group(Kind.STILL, Topic.ALL, shelf.takeSent(Topic.ALL, STILL, TOP)));
        return new Selection(false, groups);
    }

    /** Papers were sent before, and none has come since. The first digest is never quiet. */
    private boolean isQuiet() {
        return edition.papers().keySet().stream().anyMatch(sentBefore::contains)
                && edition.papers().values().stream()
                        .filter(paper -> !sentBefore.contains(paper.paper().id()))
                        .noneMatch(freshness::isNew);
    }

    /** What was sent before and leads still: in the topics followed, where there are any, else in all papers. */
    private List<Group> quiet() {
        List<EditionPaper> still = new ArrayList<>();
        for (String topic : followed()) {
            still.addAll(shelf.takeSent(topic, 1, Integer.MAX_VALUE));
        }
        still.addAll(shelf.takeSent(Topic.ALL, Math.max(0, STILL - still.size()), Integer.MAX_VALUE));
        List<Group> groups = new ArrayList<>();
        add(groups, new Group(Kind.STILL, Topic.ALL, still.subList(0, Math.min(STILL, still.size()))));
        return groups;
    }

    private List<Group> general() {
        List<Group> groups = new ArrayList<>();
        add(groups, new Group(Kind.TOP, Topic.ALL, shelf.take(Topic.ALL, TOP)));
        TopicChoice choice = new TopicChoice(edition, shelf);
        for (int i = 0; i < TOPICS; i++) {
            Optional<String> topic = choice.next();
            topic.ifPresent(id -> add(groups, new Group(Kind.TOPIC, id, shelf.take(id, TopicChoice.PAPERS))));
        }
        return groups;
    }

    private List<Group> personal() {
        List<Group> groups = new ArrayList<>();
        List<String> followed = followed();
        int shown = Math.min(TOPICS, followed.size());
        int most = Math.clamp(FOLLOWED / Math.max(1, shown), 1, FOLLOWED_MOST);
        for (String topic : followed.subList(0, shown)) {
            groups.add(new Group(Kind.FOLLOWED, topic, shelf.take(topic, most)));
        }
        add(groups, new Group(Kind.ELSEWHERE, Topic.ALL, shelf.take(Topic.ALL, ELSEWHERE)));
        return groups;
    }

    /** The topics followed that the edition has: those with the strongest unsent paper first, equal ones by id. */
    private List<String> followed() {
        return audience.topics().stream()
                .filter(topic -> !topic.equals(Topic.ALL) && edition.rankings().containsKey(topic))
                .distinct()
                .sorted(Comparator.<String>comparingDouble(topic -> -strongest(topic))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private double strongest(String topic) {
        return shelf.unsent(topic, 1).stream()
                .mapToDouble(Entry::score)
                .findFirst()
                .orElse(-1);
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.papers().isEmpty()) {
            groups.add(group);
        }
    }
}
