package weeknote.session;

import java.util.concurrent.TimeUnit;
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
import org.openjdk.jmh.annotations.Warmup;
import weeknote.LongPost;
import weeknote.site.PostPlace;

/// One key, pressed in a block in the middle of a post: all that follows from it in the background,
/// with what is known of the text before and without, and what changes in the preview.
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) org.openjdk.jmh.Main Key
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:TieredStopAtLevel=1")
public class KeyBenchmark {

    @Param({"6000", "100000", "1000000"})
    public int length;

    @Param({"note", "posts"})
    public String corpus = "posts";

    private String changed = "";
    private Read before = Read.first("", PostPlace.NONE, preview -> {});

    @Setup
    public void write() {
        String text = LongPost.of(corpus, length);
        before = Read.first(text, PostPlace.NONE, preview -> {});
        int middle = text.indexOf(' ', text.length() / 2);
        changed = text.substring(0, middle) + "x" + text.substring(middle);
    }

    @Benchmark
    public PreviewPatch key() {
        return patch(before.next(changed, PostPlace.NONE, preview -> {}));
    }

    @Benchmark
    public PreviewPatch anew() {
        return patch(Read.first(changed, PostPlace.NONE, preview -> {}));
    }

    private PreviewPatch patch(Read after) {
        return PreviewPatch.between(before.preview().html(), after.preview().html());
    }
}
