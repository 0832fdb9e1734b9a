package io.paperdigest.topology;

import io.paperdigest.events.Link;
import io.paperdigest.events.Listing;
import io.paperdigest.events.SignedListing;
import io.paperdigest.identity.ListingIndex.Known;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the resolver keeps of a listing, as bytes; the first is the version of the layout. The original text is left out,
 * because the journal has it, and so is an abstract that another listing keeps already: most listings are a text seen
 * before on another page. {@link #read} is {@link #write} line by line.
 */
final class PackedListing {

    private static final int VERSION = 2;
    private static final int USUAL_SIZE = 2048;
    /** In place of the paper's id where the listing says it. */
    private static final String OWN = "";

    private static final int HELD = 1;
    private static final int WITHDRAWN = 2;
    private static final int ANNOUNCEMENT = 4;

    private static final Listing.Original LEFT_OUT = new Listing.Original("", "");

    private PackedListing() {}

    /** @param keeper the number of the listing that keeps the same abstract; negative when this one has to */
    static byte[] write(Known known, int keeper) {
        SignedListing signed = known.signed();
        Listing listing = signed.listing();
        PackedWriter out = new PackedWriter(USUAL_SIZE).number(VERSION).number(keeper + 1L);
        if (keeper < 0) {
            out.text(listing.abstractText());
        }
        out.number(known.arrived())
                .digits(known.isFirst() ? OWN : known.paper())
                .number(signed.signature());
        list(signed.links(), out, PackedWriter::digits);
        writePlace(listing, out);
        out.text(listing.title());
        list(listing.authors(), out, PackedWriter::text);
        list(listing.categories(), out, PackedWriter::text);
        out.optional(listing.arxivId());
        writeOptional(listing.version(), out);
        out.optional(listing.doi()).optional(listing.url());
        list(listing.links(), out, PackedListing::writeLink);
        writeOptional(listing.votes(), out);
        writeInstant(listing.published(), out);
        return out.toBytes();
    }

    /**
     * @param abstracts gives the abstract that a listing keeps, by its number
     * @throws IllegalStateException when another version has written it
     */
    static Known read(byte[] bytes, IntFunction<String> abstracts) {
        PackedReader in = begin(bytes);
        int keeper = in.integer() - 1;
        String abstractText = keeper < 0 ? in.text() : abstracts.apply(keeper);
        int arrived = in.integer();
        String paper = in.digits();
        int signature = in.integer();
        List<String> links = list(in, PackedReader::digits);
        SignedListing signed = new SignedListing(readListing(in, abstractText), links, signature);
        return new Known(signed, arrived, paper.equals(OWN) ? Known.ownPaper(signed) : paper);
    }

    private static PackedReader begin(byte[] bytes) {
        PackedReader in = new PackedReader(bytes);
        long version = in.number();
        if (version != VERSION) {
            throw new IllegalStateException("The stored listings have layout " + version + ", not " + VERSION);
        }
        return in;
    }

    private static void writePlace(Listing listing, PackedWriter out) {
        String page = pageKey(listing.source(), listing.page());
        boolean usual = listing.key().startsWith(page);
        out.text(listing.source()).digits(listing.page()).number(usual ? 1 : 0);
        out.text(usual ? listing.key().substring(page.length()) : listing.key()).number(flags(listing));
        out.text(listing.format()).text(listing.place()).number(listing.rank()).number(listing.entries());
        writeInstant(listing.seen(), out);
    }

    private static int flags(Listing listing) {
        return (listing.held() ? HELD : 0)
                | (listing.announces() ? ANNOUNCEMENT : 0)
                | (listing.withdraws() ? WITHDRAWN : 0);
    }

    private static Listing readListing(PackedReader in, String abstractText) {
        String source = in.text();
        String page = in.digits();
        String key = (in.number() == 1 ? pageKey(source, page) : "") + in.text();
        int flags = in.integer();
        return new Listing(
                key,
                source,
                page,
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                Objects.requireNonNull(readInstant(in)),
                in.text(),
                abstractText,
                list(in, PackedReader::text),
                list(in, PackedReader::text),
                in.optional(),
                readOptional(in),
                in.optional(),
                in.optional(),
                list(in, PackedListing::readLink),
                readOptional(in),
                readInstant(in),
                LEFT_OUT,
                (flags & HELD) != 0,
                (flags & ANNOUNCEMENT) != 0,
                (flags & WITHDRAWN) != 0);
    }

    private static String pageKey(String source, String page) {
        return source + "@" + page + "#";
    }

    private static void writeOptional(@Nullable Integer value, PackedWriter out) {
        out.number(value == null ? 0 : 1);
        if (value != null) {
            out.number(value);
        }
    }

    private static @Nullable Integer readOptional(PackedReader in) {
        return in.number() == 0 ? null : in.integer();
    }

    private static void writeInstant(@Nullable Instant instant, PackedWriter out) {
        out.number(instant == null ? 0 : 1);
        if (instant != null) {
            out.number(instant.getEpochSecond()).number(instant.getNano());
        }
    }

    private static @Nullable Instant readInstant(PackedReader in) {
        return in.number() == 0 ? null : Instant.ofEpochSecond(in.number(), in.number());
    }

    private static void writeLink(PackedWriter out, Link link) {
        out.text(link.kind().name()).text(link.url());
    }

    private static Link readLink(PackedReader in) {
        return new Link(Link.Kind.valueOf(in.text()), in.text());
    }

    private static <T> void list(List<T> values, PackedWriter out, BiConsumer<PackedWriter, T> each) {
        out.number(values.size());
        values.forEach(value -> each.accept(out, value));
    }

    private static <T> List<T> list(PackedReader in, Function<PackedReader, T> each) {
        int size = in.integer();
        List<T> values = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            values.add(each.apply(in));
        }
        return values;
    }
}
