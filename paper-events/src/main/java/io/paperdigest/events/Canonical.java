package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A record of {@code papers.canonical}: what stands behind a paper id now. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paper.class, name = "paper"),
    @JsonSubTypes.Type(value = Redirect.class, name = "redirect")
})
public sealed interface Canonical extends Resolved permits Paper, Redirect {

    /** The paper's id: the key. */
    String id();
}
