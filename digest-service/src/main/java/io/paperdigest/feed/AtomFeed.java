package io.paperdigest.feed;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A feed as Atom (RFC 4287). Written with the JDK's own writer: it escapes, adds nothing, and what it writes is read by
 * another library in the tests. The same feed, the same characters.
 */
public final class AtomFeed {

    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
    private static final String GENERATOR = "Paper Digest";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The feed, to be encoded in UTF-8. */
    public static String of(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            new AtomFeed(xml).feed(feed);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed " + feed.title() + " can't be written", e);
        }
        return text.toString();
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("utf-8", "1.0");
        line();
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", "en");
        line();
        text("id", feed.id().toString());
        text("title", feed.title());
        text("subtitle", feed.subtitle());
        text("updated", date(feed.updated()));
        author(GENERATOR);
        text("generator", GENERATOR);
        for (Feed.Entry entry : feed.entries()) {
            entry(entry, feed.updated());
        }
        xml.writeEndElement();
        line();
        xml.writeEndDocument();
    }

    private void entry(Feed.Entry entry, Instant updated) throws XMLStreamException {
        xml.writeStartElement("entry");
        line();
        text("id", entry.id().toString());
        text("title", entry.title());
        empty(
                "link",
                "rel",
                "alternate",
                "type",
                "text/html",
                "href",
                entry.url().toString());
        text("published", date(entry.published()));
        text("updated", date(updated));
        for (String author : entry.authors()) {
            author(author);
        }
        for (Feed.Topic topic : entry.topics()) {
            empty("category", "term", topic.id(), "label", topic.title());
        }
        if (!entry.summary().isEmpty()) {
            text("summary", entry.summary());
        }
        html("content", entry.html());
        xml.writeEndElement();
        line();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        xml.writeStartElement("name");
        xml.writeCharacters(name);
        xml.writeEndElement();
        xml.writeEndElement();
        line();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeCharacters(text);
        xml.writeEndElement();
        line();
    }

    private void html(String element, String html) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("type", "html");
        xml.writeCharacters(html);
        xml.writeEndElement();
        line();
    }

    private void empty(String element, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(element);
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], attributes[i + 1]);
        }
        line();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    private static String date(Instant moment) {
        return DateTimeFormatter.ISO_INSTANT.format(moment.truncatedTo(ChronoUnit.SECONDS));
    }
}
