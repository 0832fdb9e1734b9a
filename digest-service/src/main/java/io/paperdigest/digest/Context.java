package io.paperdigest.digest;

import io.paperdigest.edition.Edition;
import io.paperdigest.events.EditionManifest;
import io.paperdigest.events.EditionRanking;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What every part of a digest is worded from.
 *
 * @param edition the edition
 * @param audience who reads it
 * @param sources the edition's sources by name
 * @param freshness which papers are new
 * @param announcement what an announcement is worth when it is made; empty where none counts
 * @param selection the papers chosen
 */
record Context(
        Edition edition,
        Audience audience,
        Sources sources,
        Freshness freshness,
        OptionalDouble announcement,
        Selection selection) {

    EditionManifest manifest() {
        return edition.manifest();
    }

    Days days() {
        return Days.of(manifest().cut());
    }

    /** A topic's title; made from its id where the edition has no ranking of it. */
    String title(String topic) {
        EditionRanking ranking = edition.rankings().get(topic);
        return ranking == null ? Words.capital(topic.replace('-', ' ')) : Words.clean(ranking.title());
    }

    /**
     * The topics followed that the edition does not have: they were taken out of the catalogue before its cut, or came after
     * it. Which of both, an edition can't say.
     */
    List<String> missing() {
        return audience.topics().stream()
                .distinct()
                .filter(topic -> !edition.rankings().containsKey(topic))
                .toList();
    }

    /** Whether the edition has none of the topics followed. */
    boolean missesAll() {
        return audience.isPersonal() && audience.topics().stream().noneMatch(edition.rankings()::containsKey);
    }

    /** How many papers match a topic. */
    int total(String topic) {
        EditionRanking ranking = edition.rankings().get(topic);
        return ranking == null ? 0 : ranking.total();
    }

    /** The titles of topics, joined. */
    String topics(List<String> topics, String conjunction) {
        return Words.list(topics.stream().map(this::title).toList(), conjunction);
    }
}
