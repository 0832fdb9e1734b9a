package io.paperdigest.mailing;

import io.paperdigest.delivery.MailAddress;
import io.paperdigest.delivery.MailMessage;
import io.paperdigest.delivery.Mailto;
import io.paperdigest.delivery.MessageIds;
import io.paperdigest.delivery.MimeComposer;
import io.paperdigest.delivery.PlannedDigest;
import io.paperdigest.delivery.Sender;
import io.paperdigest.digest.Audience;
import io.paperdigest.digest.Digest;
import io.paperdigest.digest.DigestPlanner;
import io.paperdigest.digest.DigestRenderer;
import io.paperdigest.edition.Edition;
import io.paperdigest.events.Cut;
import io.paperdigest.events.Delivery;
import io.paperdigest.events.Subscription;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes digests: plans what a subscriber reads, renders it, and composes the mail. The same input, the same bytes. For one thread. */
public final class Press {

    private final Sender sender;
    private final Optional<MailAddress> contact;
    private final DigestRenderer renderer = new DigestRenderer();
    private @Nullable Sheet sheet;

    /**
     * Makes digests that come from one sender.
     *
     * @param sender whom the mail comes from
     * @param contact whom readers write to; empty where nobody reads it
     */
    public Press(Sender sender, Optional<MailAddress> contact) {
        this.sender = sender;
        this.contact = contact;
    }

    /**
     * A digest in all its forms. Each is made when it is asked for: the digests of thousands of subscribers wait for their
     * turn to be mailed, and a printed one is ten times as large.
     */
    public static final class Printed {

        private final PlannedDigest planned;
        private final Digest digest;
        private final DigestRenderer renderer;

        private Printed(PlannedDigest planned, Digest digest, DigestRenderer renderer) {
            this.planned = planned;
            this.digest = digest;
            this.renderer = renderer;
        }

        /** Whom it is for, which papers it shows, and its mail. */
        public PlannedDigest planned() {
            return planned;
        }

        /** What it says. */
        public Digest digest() {
            return digest;
        }

        /** Its HTML part. */
        public String html() {
            return renderer.html(digest);
        }

        /** Its plain part. */
        public String text() {
            return renderer.text(digest);
        }

        /** The mail as a file: dated by the cut, whenever it is written. */
        public byte[] mail() {
            return mail(Instant.MAX);
        }

        /**
         * The mail, as it is sent the first time.
         *
         * @param sent when
         */
        public byte[] mail(Instant sent) {
            return planned.letter().bytes(planned.messageId(), sent);
        }
    }

    /** The digest for nobody in particular, addressed to its sender. */
    public Printed everyone(Edition edition, Set<String> shownBefore) {
        return print(edition, Delivery.EVERYONE, sender.address(), plan(edition, general(), shownBefore));
    }

    /** The general digest as a test mail to somebody. */
    public Printed sample(Edition edition, MailAddress to) {
        return print(edition, "test", to, sheet(edition).planner().plan(general(), Set.of()));
    }

    /** A subscriber's digest. */
    public Printed personal(Edition edition, Subscription subscriber, MailAddress to, Set<String> shownBefore) {
        return print(edition, subscriber.id(), to, plan(edition, audience(subscriber), shownBefore));
    }

    private Audience general() {
        return Audience.GENERAL.writingTo(contact("Paper Digest"));
    }

    private Audience audience(Subscription subscriber) {
        return new Audience(subscriber.email(), subscriber.topics(), null, null)
                .writingTo(contact("Paper Digest for " + subscriber.email()));
    }

    /** Null where nobody reads it. */
    private Audience.@Nullable Contact contact(String subject) {
        return contact.map(address -> new Audience.Contact(
                        address.toString(), Mailto.of(address, subject).toString()))
                .orElse(null);
    }

    private Digest plan(Edition edition, Audience audience, Set<String> shownBefore) {
        Sheet sheet = sheet(edition);
        return sheet.planner().plan(audience, sheet.shown().in(shownBefore));
    }

    /** An edition that is closed never changes: what was found out for its first reader serves all. */
    private Sheet sheet(Edition edition) {
        Sheet known = sheet;
        if (known == null || !known.edition().equals(edition.manifest().edition())) {
            known = new Sheet(edition.manifest().edition(), new DigestPlanner(edition), new Shown(edition));
            sheet = known;
        }
        return known;
    }

    /**
     * What all digests of an edition are printed from.
     *
     * @param edition its id
     * @param planner chooses its papers and finds the words
     * @param shown knows which of its papers were shown before
     */
    private record Sheet(String edition, DigestPlanner planner, Shown shown) {}

    private Printed print(Edition edition, String subscriber, MailAddress to, Digest digest) {
        Cut cut = edition.manifest().cut();
        PlannedDigest.Letter letter = (messageId, sent) -> MimeComposer.compose(new MailMessage(
                messageId,
                sender,
                to,
                digest.subject(),
                renderer.text(digest),
                renderer.html(digest),
                date(cut, sent),
                null,
                contact.orElse(null)));
        String messageId =
                MessageIds.of(cut.edition(), subscriber, sender.address().domain());
        return new Printed(new PlannedDigest(subscriber, to, digest.paperIds(), messageId, letter), digest, renderer);
    }

    /** A mail from the future looks like spam. */
    private static ZonedDateTime date(Cut cut, Instant sent) {
        return (cut.at().isAfter(sent) ? sent : cut.at()).atZone(ZoneId.of(cut.zone()));
    }
}
