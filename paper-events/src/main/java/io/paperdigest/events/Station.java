package io.paperdigest.events;

import java.util.Locale;

/** Who writes channels and who reads them, in the order of the data's way. */
public enum Station {
    /** The ingest service: listings, rejections, and which pages are known. */
    PUBLISH,
    /** A step of the digest service's topology: links of a listing. */
    SIGN,
    /** A step of the topology: reports of sources into the journal. */
    REPORT,
    /** The catalogue of topics, and requests to change it. */
    CATALOGUE,
    /** A step of the topology: requests to change the catalogue, refused or into the journal. */
    DEFINE,
    /** Requests to cut a day. */
    CUT,
    /** Operators' decisions on which listings are the same paper, and what they look at to decide. */
    DECISIONS,
    /** A step of the topology: listings become papers. */
    RESOLVE,
    /** A step of the topology: topics and scores of papers. */
    SCORE,
    /** A step of the topology: live rankings. */
    RANK,
    /** A step of the topology: editions. */
    COMBINE,
    /** What makes digests of editions, and counts papers for people. */
    DIGEST,
    /** Who follows what. */
    SUBSCRIPTIONS,
    /** Who was sent what. */
    DELIVERY;

    /** In lower case: the name of the topology's step, or of the room in the code. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
