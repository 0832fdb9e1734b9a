package io.paperdigest.topology;

import io.paperdigest.edition.Edition;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Gives each test a topology of its own. */
abstract class RigTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    TopologyRig rig;

    @BeforeEach
    void start() {
        rig = new TopologyRig(folder);
    }

    @AfterEach
    void stop() {
        rig.close();
    }

    /** The titles of an edition's best papers, the best first. */
    static List<String> titles(Edition edition) {
        return edition.all().best().stream()
                .map(entry -> edition.paper(entry.paper()).paper().title())
                .toList();
    }
}
