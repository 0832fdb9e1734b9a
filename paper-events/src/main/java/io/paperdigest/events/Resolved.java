package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A record of {@code papers.resolved}: papers by id, and what all partitions are told. Not for other consumers. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paper.class, name = "paper"),
    @JsonSubTypes.Type(value = Redirect.class, name = "redirect"),
    @JsonSubTypes.Type(value = TopicChange.class, name = "topic"),
    @JsonSubTypes.Type(value = Cut.class, name = "cut")
})
public sealed interface Resolved permits Canonical, TopicChange, Cut {}
