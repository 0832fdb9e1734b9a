package io.paperdigest.standalone;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What tests have in common that type commands: a shell in a folder of its own. */
abstract class ShellTest {

    @TempDir
    Path folder;

    Shell shell;

    @BeforeEach
    void openShell() {
        shell = new Shell(folder);
    }
}
