package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import weeknote.Fixtures;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Compares with Hugo itself, where it is installed: one site of our own cases and of the real
/// posts without shortcodes, which would need their site's templates. Highlighting is off, because
/// its colours are Chroma's.
@TestInstance(Lifecycle.PER_CLASS)
class HugoTest {

    private static final Dialect DIALECT = Dialect.HUGO.with(Highlighting.NONE);

    private static final String CONFIGURATION =
            """
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
            [markup.highlight]
            codeFences = false
            """;

    private Path site = Path.of(".");

    /// One document and its name.
    record Page(String name, String markdown) {}

    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "left out: hugo is not installed");
        site = folder;
        pages.addAll(cases());
        pages.add(new Page("the weekly note", body(Fixtures.read(Fixtures.weeklyNote()))));
        for (Path post : Fixtures.openPosts()) {
            String body = body(Fixtures.read(post));
            if (!body.contains("{{") && body.indexOf('\uFFFD') < 0) {
                pages.add(new Page(post.toString(), body));
            }
        }
        write("config.toml", CONFIGURATION);
        write("layouts/_default/single.html", "{{ .Content }}");
        for (int i = 0; i < pages.size(); i++) {
            write("content/p" + i + ".md", "---\ntitle: x\n---\n" + pages.get(i).markdown());
        }
        run(site, "hugo", "--quiet");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indexes")
    void makesTheSameDocument(String name, int index) throws IOException {
        assertEquals(
                normalized(hugo(index)),
                normalized(Rendering.asEngine(pages.get(index).markdown(), DIALECT)));
    }

    @Test
    void makesTheSameBytesOfTheWeeklyNote() throws IOException {
        int index = cases().size();
        assertEquals(hugo(index), Rendering.asEngine(pages.get(index).markdown(), Dialect.HUGO));
    }

    Stream<Arguments> indexes() {
        return IntStream.range(0, pages.size()).mapToObj(i -> Arguments.of(pages.get(i).name(), i));
    }

    private String hugo(int index) throws IOException {
        Path page = site.resolve("public/p" + index + "/index.html");
        // Hugo writes no file for an empty page.
        return Files.exists(page) ? Files.readString(page) : "";
    }

    private static List<Page> cases() throws IOException {
        try (InputStream cases = HugoTest.class.getResourceAsStream("hugo-cases.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^%%%% "))
                    .skip(1)
                    .map(part -> {
                        int line = part.indexOf('\n');
                        return new Page(part.substring(0, line), part.substring(line + 1));
                    })
                    .toList();
        }
    }

    private static String body(String post) {
        String fence = post.startsWith("+++") ? "\n+++" : "\n---";
        int end = post.startsWith(fence.substring(1)) ? post.indexOf(fence, 3) : -1;
        return end < 0 ? post : post.substring(post.indexOf('\n', end + 1) + 1);
    }

    private static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        return document.body().html().replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
    }

    private static boolean isInstalled() throws InterruptedException {
        try {
            return run(Path.of("."), "hugo", "version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(Path folder, String... command)
            throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
