package io.paperdigest.standalone;

import java.nio.file.Path;
import java.util.Properties;

/**
 * How the embedded broker is set: one node that starts, rebalances and comes back after a kill in seconds, keeps little
 * in memory and talks to this machine only.
 *
 * @param folder where the broker keeps its state
 * @param brokerPort the loopback port clients connect to
 * @param controllerPort the loopback port the broker reaches its controller on
 */
record BrokerSettings(Path folder, int brokerPort, int controllerPort) {

    static final int NODE = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";

    private static final String HOST = "127.0.0.1";

    String bootstrapServers() {
        return HOST + ":" + brokerPort;
    }

    Properties toProperties() {
        Properties settings = new Properties();
        node(settings);
        internalTopics(settings);
        groups(settings);
        resources(settings);
        return settings;
    }

    /**
     * The voters are static, so they are read from here at each start and are not part of the stored state: ports may
     * change from start to start. The short session is what a start after a kill waits for, and longer than a busy machine
     * forgets the broker: without it no partition has a leader.
     */
    private void node(Properties settings) {
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("log.dirs", folder.toString());
        settings.setProperty(
                "listeners",
                "BROKER://" + bootstrapServers() + "," + CONTROLLER_LISTENER + "://" + HOST + ":" + controllerPort);
        settings.setProperty("listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "BROKER");
        settings.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        settings.setProperty("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        settings.setProperty("broker.heartbeat.interval.ms", "250");
        settings.setProperty("broker.session.timeout.ms", "3000");
        settings.setProperty("auto.create.topics.enable", "false");
    }

    /** One partition and one replica each: fifty partitions are fifty folders to open at each start. */
    private static void internalTopics(Properties settings) {
        settings.setProperty("default.replication.factor", "1");
        settings.setProperty("min.insync.replicas", "1");
        settings.setProperty("offsets.topic.num.partitions", "1");
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("transaction.state.log.num.partitions", "1");
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
    }

    /** Nobody else joins these groups: waiting for further members or for a killed one only costs time. */
    private static void groups(Properties settings) {
        settings.setProperty("group.initial.rebalance.delay.ms", "0");
        settings.setProperty("group.min.session.timeout.ms", "1000");
        settings.setProperty("group.streams.initial.rebalance.delay.ms", "0");
        settings.setProperty("group.streams.assignment.interval.ms", "0");
        settings.setProperty("group.streams.min.heartbeat.interval.ms", "50");
        settings.setProperty("group.streams.heartbeat.interval.ms", "100");
        settings.setProperty("group.streams.min.session.timeout.ms", "1000");
        settings.setProperty("group.streams.session.timeout.ms", "2000");
    }

    /**
     * Sized for one user's machine. An entry of the cleaner's buffer is 24 bytes, so 2 MiB hold 78,000 keys a pass. A
     * transaction that comes while the one before is being marked is looked at again after 2 ms, not 20: steps commit in
     * quick succession.
     */
    private static void resources(Properties settings) {
        settings.setProperty("num.network.threads", "1");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("add.partitions.to.txn.retry.backoff.ms", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "2097152");
        settings.setProperty("log.index.size.max.bytes", "2097152");
        settings.setProperty("metric.reporters", "");
    }
}
