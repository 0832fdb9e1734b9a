package io.paperdigest.service;

import io.paperdigest.events.Canonical;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Paper;
import io.paperdigest.events.Redirect;
import io.paperdigest.topology.TopologyWatch;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Logs the ids by which one paper can be followed from a page to an email: a listing's key holds its source's page, a
 * line says which paper it is, and a delivery names the papers it shows. Never an address, nor what a mail server said,
 * which may hold one.
 */
final class Trail implements TopologyWatch {

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final TopologyWatch next;

    /** @param next is told too */
    Trail(TopologyWatch next) {
        this.next = next;
    }

    @Override
    public void resolved(String listing, List<Canonical> changes) {
        for (Canonical change : changes) {
            switch (change) {
                case Paper paper ->
                    LOG.atInfo()
                            .addKeyValue("listing", listing)
                            .addKeyValue("paperId", paper.id())
                            .log("Listing resolved");
                case Redirect redirect ->
                    LOG.atInfo()
                            .addKeyValue("listing", listing)
                            .addKeyValue("paperId", redirect.id())
                            .addKeyValue("into", redirect.to())
                            .log("Paper is another one");
            }
        }
        next.resolved(listing, changes);
    }

    @Override
    public void counted(int listings, int papers) {
        next.counted(listings, papers);
    }

    @Override
    public void released() {
        next.released();
    }

    /** A step of a delivery, which is durable. */
    void recorded(Delivery delivery) {
        LOG.atInfo()
                .addKeyValue("edition", delivery.edition())
                .addKeyValue("subscription", delivery.subscriber())
                .addKeyValue("state", delivery.state())
                .addKeyValue("attempts", delivery.attempts())
                .addKeyValue("papers", delivery.papers())
                .log("Delivery");
    }
}
