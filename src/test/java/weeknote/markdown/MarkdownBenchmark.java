package weeknote.markdown;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
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
import weeknote.markdown.HtmlOptions.Safety;

/// Reads and renders real posts, joined to a text of a given length, and lets commonmark-java do
/// the same with as many of its extensions as we have.
///
/// ```
/// mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/tcp.txt
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) org.openjdk.jmh.Main Markdown
/// ```
///
/// MB/s are `length` by microseconds. `-p corpus=note -p length=1000000 -prof gc` narrows it down
/// and counts what is allocated.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class MarkdownBenchmark {

    private static final List<Extension> EXTENSIONS =
            List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    TaskListItemsExtension.create(),
                    FootnotesExtension.create(),
                    AutolinkExtension.create());

    @Param({"6000", "100000", "1000000", "10000000"})
    public int length;

    /// The user's note over and over, or all open posts one behind the other.
    @Param({"note", "posts"})
    public String corpus = "posts";

    private final Parser commonmarkParser = Parser.builder().extensions(EXTENSIONS).build();
    private final HtmlRenderer commonmarkRenderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private String text = "";
    private MarkdownDocument document = Rendering.parse("", Dialect.HUGO);

    @Setup
    public void join() {
        text = LongPost.of(corpus, length);
        document = Rendering.parse(text, Dialect.HUGO.with(Dialect.Feature.RAW_HTML));
    }

    @Benchmark
    public MarkdownDocument parse() {
        return Rendering.parse(text, Dialect.HUGO);
    }

    @Benchmark
    public List<HtmlBlock> renderAsEngine() {
        return document.html(HtmlOptions.of(Safety.AS_ENGINE));
    }

    @Benchmark
    public List<HtmlBlock> renderPreview() {
        return document.html(HtmlOptions.of(Safety.PREVIEW));
    }

    @Benchmark
    public List<Span> spans() {
        return document.spans();
    }

    @Benchmark
    public String both() {
        return Rendering.asEngine(text, Dialect.HUGO);
    }

    @Benchmark
    public Node commonmarkParse() {
        return commonmarkParser.parse(text);
    }

    @Benchmark
    public String commonmarkBoth() {
        return commonmarkRenderer.render(commonmarkParser.parse(text));
    }
}
