package weeknote.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
import weeknote.post.Post;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.Site;

/// A site of real texts: all its posts read and checked, its index made, and one key in one post,
/// whose text is `key` characters long or a little more.
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) org.openjdk.jmh.Main SiteCheck
/// ```
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class SiteCheckBenchmark {

    @Param("2000")
    public int posts;

    @Param("12000")
    public int key;

    private RealSite site = new RealSite(Site.NONE, PostIndex.NONE, List.of());
    private Path changed = Path.of("");
    private String text = "";

    @Setup
    public void write() throws IOException {
        site = RealSite.write(Files.createTempDirectory("site-check"), posts);
        for (Path post : site.posts()) {
            text = PostFile.read(post).text();
            changed = post;
            if (text.length() >= key) {
                break;
            }
        }
        int middle = text.indexOf(' ', text.length() / 2);
        text = text.substring(0, middle) + "x" + text.substring(middle);
    }

    @Benchmark
    public int site() throws InterruptedException, ExecutionException {
        int found = 0;
        int processors = Runtime.getRuntime().availableProcessors();
        try (ExecutorService workers = Executors.newFixedThreadPool(processors)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Path post : site.posts()) {
                answers.add(
                        workers.submit(() -> site.check(post, PostFile.read(post).text()).size()));
            }
            for (Future<Integer> answer : answers) {
                found += answer.get();
            }
        }
        return found;
    }

    @Benchmark
    public PostIndex index() throws IOException {
        return PostIndex.of(site.site());
    }

    @Benchmark
    public List<Diagnostic> key() {
        Post post = site.site().read(text);
        return Checks.check(post, site.place(changed));
    }

    @Benchmark
    public Post keyWithoutChecks() {
        return site.site().read(text);
    }
}
