package io.paperdigest.topology;

import io.paperdigest.events.Canonical;
import java.util.List;

/**
 * Is told what the topology does as it does it, for metrics and logs; changes nothing. Called by the topology's threads,
 * once more for what is done again after a transaction was aborted.
 */
public interface TopologyWatch {

    /** Nobody watches. */
    TopologyWatch NONE = new TopologyWatch() {
        @Override
        public void resolved(String listing, List<Canonical> changes) {}

        @Override
        public void counted(int listings, int papers) {}

        @Override
        public void released() {}
    };

    /**
     * A listing that is new was resolved.
     *
     * @param listing its key
     * @param changes the papers that it changed, its own among them
     */
    void resolved(String listing, List<Canonical> changes);

    /** The journal's listings so far, and how many papers they are. Only the instance that has the journal is told. */
    void counted(int listings, int papers);

    /** The journal went to another instance, or the topology ended. */
    void released();
}
