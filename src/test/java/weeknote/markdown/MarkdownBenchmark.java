package weeknote.markdown;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
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
import weeknote.markdown.HtmlOptions.Safety;

/// Reads and renders real posts, joined to a text of a given length.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MarkdownBenchmark {

    @Param({"6000", "100000", "1000000", "10000000"})
    public int length;

    private String text = "";
    private MarkdownDocument document = Rendering.parse("", Dialect.HUGO);

    @Setup
    public void join() {
        String posts =
                Fixtures.openPosts().stream()
                        .map(Fixtures::read)
                        .collect(Collectors.joining("\n\n"));
        text = posts.repeat(length / posts.length() + 1).substring(0, length);
        document = Rendering.parse(text, Dialect.HUGO);
    }

    @Benchmark
    public MarkdownDocument parse() {
        return Rendering.parse(text, Dialect.HUGO);
    }

    @Benchmark
    public List<HtmlBlock> render() {
        return document.html(HtmlOptions.of(Safety.AS_ENGINE));
    }

    @Benchmark
    public List<Span> spans() {
        return document.spans();
    }

    @Benchmark
    public String both() {
        return Rendering.asEngine(text, Dialect.HUGO);
    }
}
