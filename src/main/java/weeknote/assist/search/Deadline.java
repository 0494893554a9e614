package weeknote.assist.search;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/// Until when a search may go on.
@FunctionalInterface
public interface Deadline {

    boolean isOver();

    /// So long from now on, unless the thread is interrupted before.
    static Deadline in(Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        return () -> System.nanoTime() - end > 0 || Thread.currentThread().isInterrupted();
    }

    /// When the time is up, or when nobody wants the answer any more.
    default Deadline or(BooleanSupplier unwanted) {
        return () -> isOver() || unwanted.getAsBoolean();
    }
}
