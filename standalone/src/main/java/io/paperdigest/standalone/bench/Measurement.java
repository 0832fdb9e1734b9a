package io.paperdigest.standalone.bench;

import java.util.Map;

/**
 * What was measured with a number of listings.
 *
 * @param listings how many
 * @param papersMade how many papers they are of
 * @param papersFound how many the resolver made of them
 * @param identity through the resolver, from a backlog: the median of the rounds
 * @param passThrough through the pass-through, of the same listings in the same rounds
 * @param repartition through the repartition and small store
 * @param rounds how many; each ran all three in turn
 * @param loadPerSecond the even load at which latency was measured: half of what {@code identity} says
 * @param latency from papers.listed to papers.canonical, in milliseconds
 * @param state what each of the resolver's stores holds, in bytes
 * @param channels what each channel holds in the broker, in bytes
 * @param restoreMillis from a start without the state folder until the next listing has become a paper
 * @param heapMiB of the whole process, broker included, after a collection, with the resolver running
 * @param systemLoad of the machine over the last minute, at the end
 */
record Measurement(
        int listings,
        int papersMade,
        int papersFound,
        Speed identity,
        Speed passThrough,
        Speed repartition,
        int rounds,
        long loadPerSecond,
        Latencies latency,
        Map<String, StateSizes.Size> state,
        Map<String, Long> channels,
        long restoreMillis,
        long heapMiB,
        double systemLoad) {

    /** All stores together. */
    StateSizes.Size stateInAll() {
        return state.values().stream().reduce(new StateSizes.Size(0, 0), StateSizes.Size::plus);
    }

    double ratioToPassThrough() {
        return (double) identity.perSecond() / passThrough.perSecond();
    }

    double ratioToRepartition() {
        return (double) identity.perSecond() / repartition.perSecond();
    }

    double statePerPaper() {
        return (double) stateInAll().total() / papersFound;
    }
}
