package io.paperdigest.ingest;

/** Says that reading should end soon: asked between entries. */
final class StopSignal {

    private volatile boolean given;

    void give() {
        given = true;
    }

    /**
     * Ends the reading when the signal was given.
     *
     * @throws IngestStopped then
     */
    void check() {
        if (given) {
            throw new IngestStopped();
        }
    }
}
