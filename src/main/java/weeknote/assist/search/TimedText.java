package weeknote.assist.search;

/// A text that stops whoever reads it for too long. A regular expression reads one character after
/// another, even when it tries the same ones again and again, so this is where it can be stopped.
final class TimedText implements CharSequence {

    /// So many characters are read between two looks at the clock.
    private static final int INTERVAL = 4096;

    private final String text;
    private final int start;
    private final int end;
    private final Deadline deadline;
    private int reads;

    TimedText(String text, Deadline deadline) {
        this(text, 0, text.length(), deadline);
    }

    private TimedText(String text, int start, int end, Deadline deadline) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.deadline = deadline;
    }

    /// Thrown out of the midst of the expression's own methods.
    static final class OverException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OverException() {
            super("The time is up", null, false, false);
        }
    }

    @Override
    public char charAt(int index) {
        if (++reads % INTERVAL == 0 && deadline.isOver()) {
            throw new OverException();
        }
        return text.charAt(start + index);
    }

    @Override
    public int length() {
        return end - start;
    }

    @Override
    public CharSequence subSequence(int from, int to) {
        return new TimedText(text, start + from, start + to, deadline);
    }

    @Override
    public String toString() {
        return text.substring(start, end);
    }
}
