package weeknote.ui;

import java.io.Serial;

/// There is no display for a window; it says what to do in one sentence.
public final class NoDisplayException extends Exception {

    @Serial private static final long serialVersionUID = 1;

    private static final String SENTENCE =
            "Weeknote needs a display for its window and found none; start it from a desktop session, or get a picture"
                    + " of it with: weeknote screenshot -o window.png POST";

    NoDisplayException() {
        super(SENTENCE);
    }

    NoDisplayException(Throwable cause) {
        super(SENTENCE, cause);
    }

    public String sentence() {
        return SENTENCE;
    }
}
