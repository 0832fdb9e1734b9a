package io.paperdigest.standalone.cli;

/** What the commands do once their arguments were understood. They throw InterruptedException when they are stopped. */
public interface Commands {

    /** Reads pages, closes the day's edition and writes, or also sends, its digests. */
    ExitCode run(RunOptions options) throws InterruptedException;

    /** Adds somebody, or changes what they follow. */
    ExitCode subscribe(SubscribeOptions options) throws InterruptedException;

    /** Takes somebody off. */
    ExitCode unsubscribe(UnsubscribeOptions options) throws InterruptedException;

    /** Lists who follows what. */
    ExitCode subscriptions(StateOptions options) throws InterruptedException;

    /** Lists the catalogue of topics with today's counts. */
    ExitCode topics(StateOptions options) throws InterruptedException;

    /** Says why a paper stands where it stands in an edition. */
    ExitCode explain(ExplainOptions options) throws InterruptedException;

    /** Shows a topic's papers as they stand now. */
    ExitCode rankings(RankingsOptions options) throws InterruptedException;

    /** Defines, changes, removes or restores a topic. */
    ExitCode changeTopic(TopicOptions options) throws InterruptedException;

    /** Lists the channels, and how much there is on each. */
    ExitCode channels(ChannelsOptions options) throws InterruptedException;

    /** Keeps the embedded Kafka up until it is stopped. */
    ExitCode broker(BrokerOptions options) throws InterruptedException;

    /** Says why listings are one paper, or decides whether they are. */
    ExitCode papers(PapersOptions options) throws InterruptedException;

    /** Measures on labelled sets how well listings of the same paper are found. */
    ExitCode evaluateIdentity(EvaluateOptions options) throws InterruptedException;

    /** Closes an edition for each of many past days. */
    ExitCode replay(ReplayOptions options) throws InterruptedException;

    /** Deletes a data folder. */
    ExitCode reset(ResetOptions options) throws InterruptedException;

    /** Measures how fast listings become papers. */
    ExitCode benchIdentity(BenchOptions options) throws InterruptedException;

    /** Measures how soon listings stand in live rankings. */
    ExitCode benchRankings(BenchRankingsOptions options) throws InterruptedException;

    /** Measures how fast papers find their topics. */
    ExitCode benchTopics(BenchTopicsOptions options) throws InterruptedException;
}
