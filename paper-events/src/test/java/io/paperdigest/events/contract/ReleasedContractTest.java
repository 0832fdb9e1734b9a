package io.paperdigest.events.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who reads our channels wrote the consumer for a contract that was released, and it goes on reading. */
class ReleasedContractTest {

    /** {@code -Dcontract.release=1.2.0} keeps today's contract as that of a release. */
    @BeforeAll
    static void release() throws IOException {
        String version = System.getProperty("contract.release");
        if (version != null) {
            Files.writeString(
                    ContractFile.released(version),
                    ContractFile.text(AsyncApi.document()),
                    StandardOpenOption.CREATE_NEW);
        }
    }

    static Stream<Path> released() {
        return ContractFile.released().stream();
    }

    @ParameterizedTest
    @MethodSource("released")
    void consumersOfReleasedContractsCanReadTodaysRecords(Path contract) {
        assertThat(Compatibility.breaks(ContractFile.read(contract), AsyncApi.document()))
                .as("what breaks consumers written for " + contract.getFileName()
                        + ": make a channel beside the old one instead")
                .isEmpty();
    }
}
