package io.paperdigest.standalone;

import io.paperdigest.delivery.DeliverySummary;
import io.paperdigest.events.EditionPaper;
import io.paperdigest.events.EditionRanking;
import io.paperdigest.events.Json;
import io.paperdigest.events.Rejection;
import io.paperdigest.events.ScoreTerm;
import io.paperdigest.events.SourceReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A run's outcome for programs: {@code run --json}. A run that failed prints {@code error} and {@code exit} only, one whose
 * options are not understood nothing at all.
 *
 * @param listings how many listings the pages have
 * @param rejected how many entries of the pages that are new were rejected
 * @param rejections which, and why: as many as {@code rejected}
 * @param rejectedBefore how many were rejected on the pages that are not new, when they were read; the run that read
 *     them named them, and they are in the channel
 * @param held the pages that are held, and why
 * @param papers how many papers are on the pages
 * @param merged how many listings turned out to be of a paper that is on the pages already
 * @param topics how many topics a paper matches
 * @param matched how many papers match a topic
 * @param top the ten best papers
 * @param edition the edition's id
 * @param unchanged whether it had been closed before
 * @param files what was written
 * @param mail what was mailed; null when nothing was to be
 * @param stages how long each took, in milliseconds
 * @param exit the exit status
 */
record OutcomeJson(
        int listings,
        int rejected,
        List<RejectedEntry> rejections,
        int rejectedBefore,
        List<HeldPage> held,
        int papers,
        int merged,
        int topics,
        int matched,
        List<TopPaper> top,
        String edition,
        boolean unchanged,
        List<String> files,
        @Nullable Mail mail,
        Map<String, Long> stages,
        int exit) {

    private static final int TOP = 10;

    record RejectedEntry(
            String source, String file, @Nullable String place, String reason) {}

    record HeldPage(String source, String file, @Nullable String place, String reason) {}

    record TopPaper(
            int rank, String id, String title, double score, int sources, List<ScoreTerm> terms, List<String> topics) {}

    /**
     * The edition's deliveries, or one test mail: each is in one of the numbers.
     *
     * @param test whether it was a test mail
     * @param sent taken by the mail server in this run
     * @param alreadySent taken before
     * @param waiting not handed over, be it that nobody confirmed it
     * @param deferred put off by the mail server
     * @param bounced refused for good
     * @param unsubscribed not sent, since the subscriber left
     * @param uncertain handed over without an answer
     * @param reason why the next run has some to hand over, or a test mail was not taken; null where neither is so
     */
    record Mail(
            boolean test,
            int sent,
            int alreadySent,
            int waiting,
            int deferred,
            int bounced,
            int unsubscribed,
            int uncertain,
            @Nullable String reason) {

        static @Nullable Mail of(Mailed mailed) {
            return switch (mailed) {
                case Mailed.NotAsked none -> null;
                case Mailed.NotConfirmed not ->
                    new Mail(false, 0, 0, not.recipients(), 0, 0, 0, 0, Mailed.NotConfirmed.REASON);
                case Mailed.Tried tried -> of(tried.summary(), tried.test());
            };
        }

        private static Mail of(DeliverySummary all, boolean test) {
            return new Mail(
                    test,
                    all.sentNow(),
                    all.accepted() - all.sentNow(),
                    all.pending(),
                    all.deferred(),
                    all.bounced(),
                    all.suppressed(),
                    all.uncertain(),
                    all.waiting());
        }
    }

    static OutcomeJson of(Outcome outcome, Map<String, Long> stages) {
        int rejected = outcome.read().rejections().size();
        return new OutcomeJson(
                outcome.read().listings(),
                rejected,
                outcome.read().rejections().stream().map(OutcomeJson::rejected).toList(),
                allRejected(outcome) - rejected,
                outcome.read().held().stream().map(OutcomeJson::held).toList(),
                outcome.papers(),
                outcome.merged(),
                outcome.topics(),
                outcome.manifest().matched(),
                top(outcome),
                outcome.answer().edition(),
                !outcome.answer().closed(),
                outcome.files().stream().map(Path::toString).toList(),
                Mail.of(outcome.mail()),
                stages,
                outcome.exitCode().status());
    }

    String json() {
        return Json.pretty(this);
    }

    private static int allRejected(Outcome outcome) {
        return outcome.read().reports().stream()
                .mapToInt(SourceReport::rejected)
                .sum();
    }

    private static RejectedEntry rejected(Rejection rejection) {
        return new RejectedEntry(rejection.source(), rejection.file(), rejection.place(), rejection.reason());
    }

    private static HeldPage held(SourceReport report) {
        return new HeldPage(report.source(), report.file(), report.place(), String.valueOf(report.reason()));
    }

    private static List<TopPaper> top(Outcome outcome) {
        List<EditionRanking.Entry> best = outcome.all().best();
        return IntStream.range(0, Math.min(TOP, best.size()))
                .mapToObj(i -> paper(i + 1, outcome.edition().paper(best.get(i).paper())))
                .toList();
    }

    private static TopPaper paper(int rank, EditionPaper paper) {
        return new TopPaper(
                rank,
                paper.paper().id(),
                paper.paper().title(),
                paper.score(),
                (int) paper.terms().stream().map(ScoreTerm::source).distinct().count(),
                paper.terms(),
                paper.matches().stream().map(match -> match.topic()).toList());
    }
}
