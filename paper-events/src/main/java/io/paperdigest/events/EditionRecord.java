package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A record of {@code editions}. An edition is whole once its manifest is there, and never changes after. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = EditionPaper.class, name = "paper"),
    @JsonSubTypes.Type(value = EditionRanking.class, name = "ranking"),
    @JsonSubTypes.Type(value = EditionManifest.class, name = "manifest")
})
public sealed interface EditionRecord permits EditionPaper, EditionRanking, EditionManifest {

    /** The edition's id. */
    String edition();

    /** The key on {@code editions}. */
    String key();
}
