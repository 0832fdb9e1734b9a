package io.paperdigest.standalone.cli;

import java.util.ArrayList;
import java.util.List;

/** Remembers what it was asked for. */
final class RecordingCommands implements Commands {

    final List<Object> asked = new ArrayList<>();

    @Override
    public ExitCode run(RunOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode subscribe(SubscribeOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode unsubscribe(UnsubscribeOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode subscriptions(StateOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode topics(StateOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode explain(ExplainOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode channels(ChannelsOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode broker(BrokerOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode papers(PapersOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode evaluateIdentity(EvaluateOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode replay(ReplayOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode reset(ResetOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode benchIdentity(BenchOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode changeTopic(TopicOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode benchRankings(BenchRankingsOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode rankings(RankingsOptions options) {
        return remember(options);
    }

    @Override
    public ExitCode benchTopics(BenchTopicsOptions options) {
        return remember(options);
    }

    private ExitCode remember(Object options) {
        asked.add(options);
        return ExitCode.HELD;
    }
}
