package io.paperdigest.topology;

import static java.util.Objects.requireNonNull;

import io.paperdigest.events.IdentityDecision;
import io.paperdigest.events.IdentityDecision.Verdict;
import io.paperdigest.events.Listing;
import io.paperdigest.events.Ranking;
import io.paperdigest.events.Topic;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.sign.ListingBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.kafka.streams.test.TestRecord;
import org.jspecify.annotations.Nullable;

/** What tests of live rankings have in common. */
class LiveRankingsRig extends RigTest {

    /** By then all has been said that waits for a pause to end. */
    static final Duration QUIET = Duration.ofSeconds(1);

    private final Map<String, @Nullable Ranking> rankings = new HashMap<>();

    Ranking ranking(String topic) {
        return requireNonNull(rankings().get(topic), topic);
    }

    /** All rankings so far, null for those that are gone. */
    Map<String, @Nullable Ranking> rankings() {
        IntStream.range(0, 4).forEach(n -> rig.pass(QUIET));
        for (TestRecord<String, Ranking> record : rig.records(rig.channels().rankings)) {
            rankings.put(record.key(), record.value());
        }
        return rankings;
    }

    static List<String> papers(Ranking ranking) {
        return ranking.best().stream().map(place -> name(place.title())).toList();
    }

    static String name(String title) {
        return title.substring(0, title.indexOf(':'));
    }

    void define(String id, String title, String query) {
        rig.send(
                rig.channels().topicRequests,
                id,
                TopicRequest.define("r-" + title, new Topic(id, title, "Made up", query)));
    }

    void decide(String id, Verdict verdict, Listing listing, Listing other) {
        rig.send(
                rig.channels().journal,
                id,
                new IdentityDecision(
                        id, verdict, List.of(listing.key()), List.of(other.key()), "", "ada", Listings.TODAY));
    }

    /** The n-th paper on a page of its own. */
    static Listing listing(int n, int rank, int daysAgo, @Nullable Integer votes) {
        return listing("source-" + n, rank, daysAgo, votes, Listings.titleUnlikeOthers("Paper " + n + ": ", n))
                .build();
    }

    /** The same paper on another source's page. */
    static ListingBuilder again(String source, Listing of) {
        int daysAgo = (int) Duration.between(of.seen(), Listings.TODAY).toDays();
        return listing(source, of.rank(), daysAgo, of.votes(), of.title());
    }

    static ListingBuilder listing(String source, int rank, int daysAgo, @Nullable Integer votes, String title) {
        return ListingBuilder.listing(source, rank)
                .on(String.format("%016x", title.hashCode() & 0xffffffffL), 100)
                .seen(Listings.TODAY.minus(Duration.ofDays(daysAgo)))
                .title(title)
                .votes(votes);
    }
}
