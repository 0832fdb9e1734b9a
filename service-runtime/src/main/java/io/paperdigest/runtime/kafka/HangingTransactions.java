package io.paperdigest.runtime.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.AbortTransactionSpec;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.GroupState;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/**
 * Transactions of an application that Kafka takes for ended, and that are open on a partition all the same: nobody will end
 * them there. Kafka 4 loses an end when the partition has no leader at that moment (KAFKA-20734), as when its only broker
 * stops or was killed. Whoever reads committed records waits behind such a transaction for ever, and so does a group whose
 * offsets are in it.
 */
public final class HangingTransactions {

    /** What a transaction is once its end stands on all its partitions, by Kafka's own account. */
    private static final Set<TransactionState> ENDED =
            EnumSet.of(TransactionState.EMPTY, TransactionState.COMPLETE_ABORT, TransactionState.COMPLETE_COMMIT);

    private static final String OFFSETS = "__consumer_offsets";

    private static final Set<GroupState> IDLE = EnumSet.of(GroupState.EMPTY, GroupState.DEAD);

    private static final Duration PAUSE = Duration.ofMillis(100);

    private final KafkaClients clients;
    private final String application;
    private final Predicate<String> topics;

    /**
     * @param application what the ids of its transactions begin with, before a hyphen
     * @param topics which topics it writes, by their names; its group's offsets are looked at anyway
     */
    public HangingTransactions(KafkaClients clients, String application, Predicate<String> topics) {
        this.clients = clients;
        this.application = application;
        this.topics = topics;
    }

    /**
     * An open transaction on a partition.
     *
     * @param partition which one
     * @param producer the id of the producer that began it
     * @param epoch the producer's
     * @param coordinatorEpoch of the last end that was written for this producer; 0 where none was
     * @param offset where it begins
     */
    public record Open(TopicPartition partition, long producer, short epoch, int coordinatorEpoch, long offset) {

        private AbortTransactionSpec abort() {
            return new AbortTransactionSpec(partition, producer, epoch, coordinatorEpoch);
        }

        /** Whether it holds offsets, so that what it did is done again when it is aborted. */
        public boolean isOfOffsets() {
            return partition.topic().equals(OFFSETS);
        }

        @Override
        public String toString() {
            return "producer " + producer + " on " + partition + " from offset " + offset;
        }
    }

    /**
     * Those that hang now.
     *
     * @param loading how long to wait for a broker that was just started to know of all transactions
     * @throws KafkaException when Kafka is away, or refuses to say
     */
    public List<Open> find(Duration loading) {
        try (Admin admin = clients.admin()) {
            return find(admin, loading);
        }
    }

    /** An end stands on the partitions before the transaction counts as ended: what is open before and after that hangs. */
    private List<Open> find(Admin admin, Duration loading) {
        Collection<TopicPartition> partitions = partitions(admin);
        List<Open> before = open(admin, partitions);
        if (before.isEmpty()) {
            return before;
        }
        Set<Long> ended = ended(admin, before, loading);
        Set<Open> after = new HashSet<>(open(admin, partitions));
        return before.stream()
                .filter(open -> ended.contains(open.producer()) && after.contains(open))
                .toList();
    }

    /**
     * Aborts what hangs: it may be that it was to be committed. Nobody else may work in the application's group.
     *
     * @throws KafkaException when Kafka is away, or refuses; it takes who may alter the cluster
     */
    public void abort(List<Open> hanging) {
        try (Admin admin = clients.admin()) {
            hanging.forEach(open ->
                    KafkaAnswers.await(admin.abortTransaction(open.abort()).all()));
        }
    }

    /**
     * Waits until nobody works in the application's group. A member that was killed is missed after a while.
     *
     * @return whether it is so
     * @throws KafkaException when Kafka is away, or refuses to say
     */
    public boolean awaitIdle(Duration limit) {
        long begin = System.nanoTime();
        try (Admin admin = clients.admin()) {
            while (!isIdle(admin)) {
                if (System.nanoTime() - begin > limit.toNanos()) {
                    return false;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            return true;
        }
    }

    /** A group that is not there has no members either. */
    private boolean isIdle(Admin admin) {
        return KafkaAnswers.await(admin.listGroups().all()).stream()
                .filter(group -> group.groupId().equals(application))
                .allMatch(group -> IDLE.contains(group.groupState().orElse(GroupState.UNKNOWN)));
    }

    private Collection<TopicPartition> partitions(Admin admin) {
        Set<String> names =
                KafkaAnswers.await(admin.listTopics(new ListTopicsOptions().listInternal(true))
                                .names())
                        .stream()
                        .filter(topics.or(OFFSETS::equals))
                        .collect(Collectors.toSet());
        return KafkaAnswers.await(admin.describeTopics(names).allTopicNames()).values().stream()
                .flatMap(topic -> IntStream.range(0, topic.partitions().size())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .toList();
    }

    private static List<Open> open(Admin admin, Collection<TopicPartition> partitions) {
        return KafkaAnswers.await(admin.describeProducers(partitions).all()).entrySet().stream()
                .flatMap(partition -> partition.getValue().activeProducers().stream()
                        .filter(producer ->
                                producer.currentTransactionStartOffset().isPresent())
                        .map(producer -> new Open(
                                partition.getKey(),
                                producer.producerId(),
                                (short) producer.producerEpoch(),
                                producer.coordinatorEpoch().orElse(0),
                                producer.currentTransactionStartOffset().getAsLong())))
                .toList();
    }

    /** The producers of the application's transactions that have ended. */
    private Set<Long> ended(Admin admin, List<Open> open, Duration loading) {
        return book(admin, open.stream().map(Open::producer).toList(), loading).stream()
                .filter(transaction -> transaction.transactionalId().startsWith(application + "-"))
                .filter(transaction -> ENDED.contains(transaction.state()))
                .map(TransactionListing::producerId)
                .collect(Collectors.toSet());
    }

    /** Kafka's account of these producers' last transactions. One that was just started says nothing of some, at first. */
    private static Collection<TransactionListing> book(Admin admin, List<Long> producers, Duration loading) {
        ListTransactionsOptions theirs = new ListTransactionsOptions().filterProducerIds(producers);
        long begin = System.nanoTime();
        while (true) {
            Collection<TransactionListing> book =
                    KafkaAnswers.await(admin.listTransactions(theirs).all());
            Set<Long> known = book.stream().map(TransactionListing::producerId).collect(Collectors.toSet());
            if (known.containsAll(producers) || System.nanoTime() - begin > loading.toNanos()) {
                return book;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }
}
