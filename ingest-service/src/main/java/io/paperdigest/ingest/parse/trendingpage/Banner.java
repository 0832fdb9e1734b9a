package io.paperdigest.ingest.parse.trendingpage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What stands above the first title: an invitation to subscribe, and the word on its button, which has grown together
 * with the first title. Any part of it may be missing.
 */
final class Banner {

    /** The button is looked for in so many lines. */
    static final int LINES = 10;

    private static final String BUTTON = "Subscribe";
    private static final Pattern INVITATION = Pattern.compile(
            "(?i)(?:get|receive|sign up|subscribe|join)\\b.{0,80}\\b(?:inbox|e-?mail|newsletter)\\b.{0,60}");
    private static final Pattern OTHER_WORD = Pattern.compile("(?:rs?|d|s|r's|rs')(?![\\p{L}\\p{N}])[\\s\\S]*");

    private Banner() {}

    /** The first lines without what is not a paper. Line numbers stay; an emptied line is dropped. */
    static List<Line> remove(List<Line> first) {
        int button = button(first);
        List<Line> rest = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            Line line = i == button ? released(first.get(i)) : first.get(i);
            boolean banner = i < button || (i != button && isInvitation(line));
            if (!banner && !line.isBlank()) {
                rest.add(line);
            }
        }
        return rest;
    }

    static boolean isInvitation(Line line) {
        return line.problem() == null && INVITATION.matcher(line.text().strip()).matches();
    }

    /** The index of the line that holds the button; −1 when there is none. Above it nothing reads like an abstract. */
    private static int button(List<Line> first) {
        boolean invited = false;
        for (int i = 0; i < first.size(); i++) {
            Line line = first.get(i);
            if (isButton(line.text().strip(), invited)) {
                return i;
            }
            invited |= isInvitation(line);
            if (!isInvitation(line) && Evidence.readsLikeAbstract(line)) {
                return -1;
            }
        }
        return -1;
    }

    /** "SubscribeFast nets", not "Subscribers of ..."; "Subscribe to ..." only under an invitation. */
    private static boolean isButton(String text, boolean invited) {
        if (!text.startsWith(BUTTON)) {
            return false;
        }
        String rest = text.substring(BUTTON.length());
        if (rest.isEmpty() || invited) {
            return !OTHER_WORD.matcher(rest).matches();
        }
        return !Character.isWhitespace(rest.charAt(0))
                && rest.charAt(0) != '-'
                && !OTHER_WORD.matcher(rest).matches();
    }

    private static Line released(Line line) {
        String text = line.text().strip().substring(BUTTON.length()).strip();
        return new Line(
                line.number(), text, Math.max(0, line.bytes() - BUTTON.length()), line.closed(), line.problem());
    }
}
