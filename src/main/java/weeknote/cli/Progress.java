package weeknote.cli;

/// How far long work is, in one line that is written over and gone at the end. Short work, or work
/// that nobody watches, shows none.
final class Progress {

    private static final long PATIENCE = 500_000_000;
    private static final long INTERVAL = 100_000_000;

    private final Streams streams;
    private final int total;
    private long next = System.nanoTime() + PATIENCE;
    private int done;
    private boolean isShown;

    Progress(Streams streams, int total) {
        this.streams = streams;
        this.total = total;
    }

    /// One more is done.
    void step() {
        done++;
        long now = System.nanoTime();
        if (streams.progress() && total > 1 && now - next >= 0) {
            next = now + INTERVAL;
            isShown = true;
            streams.out().flush();
            streams.err().print("\r" + done + " of " + total);
            streams.err().flush();
        }
    }

    /// Makes room for other lines.
    void clear() {
        if (isShown) {
            isShown = false;
            streams.err().print("\r\033[K");
            streams.err().flush();
        }
    }
}
