package io.paperdigest.events;

/**
 * What people subscribe to: a named stored query over papers. Never a Kafka topic.
 *
 * @param id lower-case words joined by hyphens
 * @param title for people
 * @param group the part of the catalogue it stands in, for people
 * @param query in Lucene's classic syntax over {@code title}, {@code abstract}, {@code author}, {@code category},
 *     {@code source}
 */
public record Topic(String id, String title, String group, String query) {

    /** The ranking of every paper, of any topic or none. Not a topic of the catalogue. */
    public static final String ALL = "all";

    public Topic {
        Check.text(id, "id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("id \"" + id + "\" is not lower-case words joined by hyphens");
        }
        if (id.equals(ALL)) {
            throw new IllegalArgumentException("id \"all\" is taken: it means every paper");
        }
        Check.text(title, "title");
        Check.text(group, "group");
        Check.text(query, "query");
    }
}
