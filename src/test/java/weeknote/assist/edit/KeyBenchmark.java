package weeknote.assist.edit;

import java.util.Optional;
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
import weeknote.Fixtures;
import weeknote.assist.edit.typing.TypeCharacter;
import weeknote.markdown.Block;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// What a key costs in the middle of a post: the cut around the caret, its parse and the edit. It
/// is to cost the same in a megabyte.
///
/// ```
/// mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/tcp.txt
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) org.openjdk.jmh.Main Key
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class KeyBenchmark {

    @Param({"6000", "1000000"})
    public int length;

    private String text = "";
    private int[] blockStarts = {};
    private Selection selection = Selection.at(0);

    /// The user's note over and over, with the caret at the end of a line.
    @Setup
    public void read() {
        String note = Fixtures.read(Fixtures.weeklyNote());
        String body = Post.of(note).body().of(note) + "\n\n";
        text = body.repeat(length / body.length() + 1).substring(0, length);
        blockStarts =
                Post.of(text).document().blocks().stream()
                        .map(Block::range)
                        .mapToInt(TextRange::start)
                        .toArray();
        selection = Selection.at(text.indexOf('\n', length / 2));
    }

    @Benchmark
    public Optional<Edited> enter() {
        return press(EditCommand.ENTER);
    }

    @Benchmark
    public Optional<Edited> tab() {
        return press(EditCommand.TAB);
    }

    @Benchmark
    public Optional<Edited> asterisk() {
        return press(new TypeCharacter('*'));
    }

    private Optional<Edited> press(SmartEdit key) {
        return Excerpt.of(text, blockStarts, selection).apply(key, selection);
    }
}
