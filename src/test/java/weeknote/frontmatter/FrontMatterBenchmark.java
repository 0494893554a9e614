package weeknote.frontmatter;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import weeknote.Fixtures;

/// Microseconds a post for reading front matter and for one `set`, over 10,000 posts: the real ones
/// again and again. Run `org.openjdk.jmh.Main` on the test class path.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 3)
public class FrontMatterBenchmark {

    private static final int POSTS = 10_000;

    private List<String> posts = List.of();

    @Setup
    public void read() {
        List<String> fixtures =
                Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream())
                        .map(Fixtures::read)
                        .toList();
        posts = IntStream.range(0, POSTS).mapToObj(i -> fixtures.get(i % fixtures.size())).toList();
    }

    @Benchmark
    @OperationsPerInvocation(POSTS)
    public void readFrontMatter(Blackhole blackhole) {
        posts.forEach(post -> blackhole.consume(FrontMatter.of(post).fields()));
    }

    @Benchmark
    @OperationsPerInvocation(POSTS)
    public void setDescription(Blackhole blackhole) {
        posts.forEach(post ->
                blackhole.consume(FrontMatter.of(post).set("description", "New: \"text\"")));
    }
}
