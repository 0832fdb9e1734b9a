package io.paperdigest.topology;

import io.paperdigest.events.TopicAnswer;
import io.paperdigest.events.TopicRequest;
import io.paperdigest.topics.TopicChecker;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;

/**
 * define: what is asked of the catalogue goes into the journal, or is refused with the place and the reason. A bad query
 * gets no further than this.
 */
final class DefineStep extends ContextualProcessor<String, TopicRequest, String, Object> {

    private final TopicChecker checker = new TopicChecker();

    @Override
    public void process(Record<String, TopicRequest> record) {
        TopicRequest request = record.value();
        // A tombstone asks for nothing.
        if (request != null) {
            checker.problem(request)
                    .ifPresentOrElse(
                            problem -> refuse(request, problem, record),
                            () -> context()
                                    .forward(
                                            record.withKey(request.id()).withValue(request),
                                            PaperTopology.REQUESTS_TO_JOURNAL));
        }
    }

    private void refuse(TopicRequest request, TopicChecker.Problem problem, Record<String, TopicRequest> record) {
        TopicAnswer answer = TopicAnswer.refused(request, problem.column(), problem.reason());
        context().forward(record.withKey(answer.request()).withValue(answer), PaperTopology.REFUSALS);
    }

    @Override
    public void close() {
        checker.close();
    }
}
