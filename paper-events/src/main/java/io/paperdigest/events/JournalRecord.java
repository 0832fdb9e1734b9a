package io.paperdigest.events;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** A record of {@code papers.journal}, whose order is the order of the system. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = SignedListing.class, name = "listing"),
    @JsonSubTypes.Type(value = SourceReport.class, name = "source"),
    @JsonSubTypes.Type(value = TopicChange.class, name = "topic"),
    @JsonSubTypes.Type(value = WantedCatalogue.class, name = "catalogue"),
    @JsonSubTypes.Type(value = TopicRequest.class, name = "topic-request"),
    @JsonSubTypes.Type(value = CutRequest.class, name = "cut"),
    @JsonSubTypes.Type(value = IdentityDecision.class, name = "decision"),
    @JsonSubTypes.Type(value = DecisionWithdrawal.class, name = "withdrawal")
})
public sealed interface JournalRecord
        permits SignedListing,
                SourceReport,
                TopicChange,
                WantedCatalogue,
                TopicRequest,
                CutRequest,
                IdentityDecision,
                DecisionWithdrawal {}
