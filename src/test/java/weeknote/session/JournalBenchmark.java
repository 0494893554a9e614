package weeknote.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import weeknote.LongPost;
import weeknote.site.FileFormat;
import weeknote.site.recovery.Journal;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What a journal adds to a key: on the thread that paints (`key` with and without), and three
/// times a second on the journal's own (`written`, until the disk has it).
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) org.openjdk.jmh.Main Journal
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class JournalBenchmark {

    @Param({"6000", "1000000"})
    public int length;

    @Param({"false", "true"})
    public boolean journaled;

    private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    private final EditingSession session =
            EditingSession.untitled("", Runnable::run, Runnable::run);
    private TextChange typed = TextChange.NONE;
    private TextChange deleted = TextChange.NONE;
    private boolean isTyped;
    private @Nullable Journal journal;

    @Setup
    public void open() throws IOException {
        String text = LongPost.of("note", length);
        session.apply(TextChange.of(TextEdit.insert(0, text)));
        var journals = new Journals(Files.createTempDirectory("journals"));
        journal = journals.begin(unsaved(text));
        if (journaled) {
            session.keepIn(new Journaling(journals, writer, Instant::now, JournalBenchmark::fail));
        }
        int middle = text.length() / 2;
        typed = TextChange.of(TextEdit.insert(middle, "x"));
        deleted = TextChange.of(TextEdit.delete(new TextRange(middle, middle + 1)));
    }

    private static UnsavedText unsaved(String text) {
        return new UnsavedText(
                Optional.empty(), FileFormat.UTF_8, text, TextChange.NONE, Instant.EPOCH);
    }

    private static void fail(IOException e) {
        throw new UncheckedIOException(e);
    }

    @TearDown
    public void close() throws IOException {
        journal().delete();
        session.close();
        writer.close();
    }

    /// A character is typed, or taken back again.
    @Benchmark
    public String key() {
        session.apply(isTyped ? deleted : typed);
        isTyped = !isTyped;
        return session.text();
    }

    /// What was typed in a third of a second is on the disk; the same with and without `journaled`.
    @Benchmark
    public Journal written() throws IOException {
        journal().append(typed, Instant.EPOCH);
        return journal();
    }

    private Journal journal() {
        return Objects.requireNonNull(journal);
    }
}
