package io.paperdigest.topics;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.util.AttributeSource;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a joined word, {@code multimodal} of {@code multi-modal}, at the place of its last part.
 *
 * <p>An index knows where a word starts, not how many places it spans. With the word at its first and at its last
 * place, phrases that end in it and phrases that begin with it both match: "is multimodal", "multimodal learning".
 */
final class JoinedWordFilter extends TokenFilter {

    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final PositionLengthAttribute length = addAttribute(PositionLengthAttribute.class);

    private AttributeSource.@Nullable State joined;
    private AttributeSource.@Nullable State waiting;
    private int placesToGo;

    JoinedWordFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (waiting != null) {
            restoreState(waiting);
            waiting = null;
            return remember();
        }
        if (!input.incrementToken()) {
            return joined != null && repeat();
        }
        placesToGo -= increment.getPositionIncrement();
        if (joined != null && placesToGo < 0) {
            waiting = captureState();
            return repeat();
        }
        return remember();
    }

    /** Passes the current word on, and keeps it in mind when it spans several places. */
    private boolean remember() {
        if (length.getPositionLength() > 1) {
            placesToGo = length.getPositionLength() - 1;
            length.setPositionLength(1);
            joined = captureState();
        }
        return true;
    }

    private boolean repeat() {
        restoreState(joined);
        joined = null;
        increment.setPositionIncrement(0);
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        joined = null;
        waiting = null;
        placesToGo = 0;
    }
}
