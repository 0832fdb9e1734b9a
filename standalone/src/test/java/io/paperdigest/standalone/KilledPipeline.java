package io.paperdigest.standalone;

import io.paperdigest.events.CutAnswer;
import io.paperdigest.ingest.SourceFile;
import io.paperdigest.topics.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A run in a process of its own, broker and all, to be killed in the middle of it. */
final class KilledPipeline {

    /** What the process has just done when it is killed; what follows from it is still under way. */
    enum Moment {
        READ_SOME_PAGES,
        READ_ALL_PAGES,
        ANSWERED_CUT
    }

    private KilledPipeline() {}

    /** Returns when the run was killed, as by {@code kill -9}. */
    static void startAndKill(Path folder, Moment moment) throws IOException, InterruptedException {
        Process run = JvmOf.main(KilledPipeline.class, folder.toString());
        try {
            JvmOf.awaitLine(run, moment.name());
        } finally {
            run.destroyForcibly().waitFor();
        }
    }

    /** Argument: the data folder. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        EmbeddedKafka kafka = EmbeddedKafka.start(folder.resolve("kafka"));
        Lab lab = lab(kafka, folder);
        Pipeline pipeline = lab.start();
        pipeline.catalogue(Catalogue.builtIn());
        List<SourceFile> pages = lab.samplePages();
        pipeline.read(pages.subList(0, 2), Lab.DAY);
        say(Moment.READ_SOME_PAGES);
        pipeline.read(pages, Lab.DAY);
        say(Moment.READ_ALL_PAGES);
        CutAnswer answer = pipeline.cut(Lab.DAY, Lab.RULES);
        say(Moment.ANSWERED_CUT);
        pipeline.edition(answer.edition());
        new CountDownLatch(1).await();
    }

    /** The installation in a data folder. */
    static Lab lab(EmbeddedKafka kafka, Path folder) {
        return new Lab(Installation.embedded(kafka.bootstrapServers(), "", folder.resolve("streams")), folder);
    }

    private static void say(Moment moment) {
        System.out.println(moment.name());
    }
}
