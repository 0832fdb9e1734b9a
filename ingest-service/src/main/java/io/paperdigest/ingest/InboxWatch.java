package io.paperdigest.ingest;

import io.paperdigest.events.SourceReport;
import io.paperdigest.ingest.inbox.Arrivals;
import io.paperdigest.ingest.inbox.Dropped;
import io.paperdigest.ingest.inbox.InboxFolder;
import io.paperdigest.ingest.publish.PublishFailed;
import io.paperdigest.runtime.loop.Reasons;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads what is dropped in an inbox. A file is moved away only after Kafka has stored all of it, so whatever happens in
 * between, it is still there and is read again, which changes nothing: a page is known by its bytes.
 */
final class InboxWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(InboxWatch.class);

    /** So many files are read between two times that Kafka must have stored all of it. */
    private static final int BATCH = 50;

    private final InboxFolder inbox;
    private final Arrivals arrivals;
    private final Supplier<IngestService> connect;
    private final InboxEvents events;
    private final Clock clock;

    /** Files that were read and could not be moved, as they were. */
    private final Map<Dropped, Read> stuck = new HashMap<>();

    private @Nullable IngestService service;
    private volatile boolean stopping;
    private volatile Optional<String> problem = Optional.of("the inbox was not looked at yet");

    /** What came of a file; reason is why it is held, null when it counts. */
    private record Read(Dropped file, @Nullable String reason) {}

    /**
     * A watch that does not look yet.
     *
     * @param connect makes a service on Kafka; called again after it failed
     * @param clock says what day it is, which pages without a date were seen on
     */
    InboxWatch(InboxFolder inbox, Arrivals arrivals, Supplier<IngestService> connect, InboxEvents events, Clock clock) {
        this.inbox = inbox;
        this.arrivals = arrivals;
        this.connect = connect;
        this.events = events;
        this.clock = clock;
    }

    /** What is wrong with the inbox, as of the last look; empty when nothing is. */
    Optional<String> problem() {
        return problem;
    }

    /**
     * Looks once, and reads what is ready.
     *
     * @throws PublishFailed when Kafka did not take it; everything that it did not take is still there
     */
    void round() {
        Arrivals.Look look = look();
        stuck.keySet().retainAll(look.ready());
        stuck.values().stream().toList().forEach(this::move);
        List<Dropped> unread =
                look.ready().stream().filter(file -> !stuck.containsKey(file)).toList();
        events.waiting(look.unsettled() + look.ready().size());
        for (int from = 0; from < unread.size(); from += BATCH) {
            read(unread.subList(from, Math.min(from + BATCH, unread.size())));
        }
        events.waiting(look.unsettled() + stuck.size());
        problem = stuck.isEmpty()
                ? Optional.empty()
                : Optional.of(stuck.size() + " files that were read can't be moved away");
    }

    private Arrivals.Look look() {
        try {
            return arrivals.look();
        } catch (IOException e) {
            problem = Optional.of("the inbox can't be listed: " + e);
            throw new UncheckedIOException("The inbox " + inbox.root() + " can't be listed", e);
        }
    }

    private void read(List<Dropped> seen) {
        List<Dropped> files = seen.stream().filter(Dropped::isThere).toList();
        if (files.isEmpty()) {
            return;
        }
        try {
            IngestSummary summary = ingest(files);
            events.read(summary);
            for (int i = 0; i < files.size(); i++) {
                move(new Read(files.get(i), summary.reports().get(i).reason()));
            }
        } catch (PublishFailed e) {
            disconnect();
            throw e;
        } catch (IngestStopped e) {
            LOG.debug("Stopped while reading the inbox");
        } catch (RuntimeException e) { // of a parser or a library: one such file must not keep the others from us
            apart(files, e);
        }
    }

    private IngestSummary ingest(List<Dropped> files) {
        Instant today = LocalDate.now(clock.withZone(ZoneOffset.UTC))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        List<SourceFile> sources = files.stream()
                .map(file -> SourceNames.alone(file.path(), file.source().orElse(null)))
                .toList();
        return service().ingest(sources, today);
    }

    private void apart(List<Dropped> files, RuntimeException e) {
        if (files.size() > 1) {
            files.forEach(file -> read(List.of(file)));
        } else if (e instanceof UncheckedIOException) { // of this machine, not of the file: it is tried again
            LOG.atWarn()
                    .addKeyValue("file", files.getFirst().relative())
                    .log("Can't be read now, and is left: {}", Reasons.of(e));
        } else {
            LOG.atError().addKeyValue("file", files.getFirst().relative()).log("A file broke its reading", e);
            move(new Read(files.getFirst(), "it broke its reading: " + Reasons.of(e)));
        }
    }

    private synchronized IngestService service() {
        if (stopping) {
            throw new IngestStopped();
        }
        if (service == null) {
            service = connect.get();
        }
        return service;
    }

    private synchronized void disconnect() {
        if (service != null) {
            service.close();
            service = null;
        }
    }

    private void move(Read read) {
        Dropped file = read.file();
        try {
            boolean moved = read.reason() == null ? inbox.done(file) : inbox.held(file, read.reason());
            stuck.remove(file);
            say(file, read.reason(), moved);
        } catch (IOException e) {
            if (stuck.put(file, read) == null) {
                LOG.atError()
                        .addKeyValue("file", file.relative())
                        .log("Read, and can't be moved away: {}", e.toString());
            }
        }
    }

    private static void say(Dropped file, @Nullable String reason, boolean moved) {
        String status = reason == null ? SourceReport.Status.COMPLETE.name() : SourceReport.Status.HELD.name();
        LOG.atInfo()
                .addKeyValue("file", file.relative())
                .addKeyValue("status", status)
                .addKeyValue("moved", moved)
                .addKeyValue("reason", reason == null ? "" : reason)
                .log("File read");
    }

    /** Ends the reading soon, at a place where it can go on. From any thread. */
    void stop() {
        stopping = true;
        IngestService now;
        synchronized (this) {
            now = service;
        }
        if (now != null) {
            now.stop();
        }
    }

    @Override
    public void close() {
        disconnect();
    }
}
