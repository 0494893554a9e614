package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions.Safety;

/// Compares with Hugo itself, where it is installed: one site for each setting, of our own cases
/// and of the real posts. Left out by name are the posts with shortcodes, which need their site's
/// templates, and the colours of tokens, for Chroma's lexers exist in Go alone.
@TestInstance(Lifecycle.PER_CLASS)
class HugoTest {

    private static final ShortcodeLookup PARAMS =
            new ShortcodeLookup() {
                @Override
                public Optional<String> param(String name) {
                    return Optional.ofNullable(
                            Map.of("site_p", "from *site*", "deep.x", "deepx").get(name));
                }

                @Override
                public Optional<String> permalink(String reference, boolean isRelative) {
                    return Optional.empty();
                }
            };

    private static final String TOKENS =
            "code[class] span[style^=color], code[class] span[style^=font], code[class] span[class]"
                    + ":not(.line):not(.cl):not(.ln):not(.hl)";

    private static final Dialect PLAIN = Dialect.HUGO.with(Highlighting.NONE);

    /// What a site may set, and the dialect that it makes.
    // A dialect is a value, which an enum's constants may hold
    @SuppressWarnings("ImmutableEnumChecker")
    enum Setting {
        HIGHLIGHTED("", Dialect.HUGO),
        PLAIN_CODE("", PLAIN),
        UNSAFE("renderer.unsafe = true", PLAIN.with(Feature.RAW_HTML)),
        HARD_WRAPS("renderer.hardWraps = true", PLAIN.with(Feature.HARD_WRAP)),
        XHTML("renderer.xhtml = true", PLAIN.with(Feature.XHTML)),
        NO_TYPOGRAPHER("extensions.typographer = false", PLAIN.without(Feature.TYPOGRAPHER)),
        BLOCK_ATTRIBUTES(
                "parser.attribute.block = true", Dialect.HUGO.with(Feature.BLOCK_ATTRIBUTES));

        final String goldmark;
        final Dialect dialect;

        Setting(String goldmark, Dialect dialect) {
            this.goldmark = goldmark;
            this.dialect = dialect;
        }
    }

    private Path sites = Path.of(".");

    /// One document and its name.
    record Page(String name, String markdown) {}

    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    void build(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "left out: hugo is not installed");
        sites = folder;
        pages.addAll(cases("hugo-cases.txt"));
        pages.addAll(cases("hugo-shortcodes.txt"));
        pages.add(new Page("the weekly note", body(Fixtures.read(Fixtures.weeklyNote()))));
        for (Path post : Fixtures.openPosts()) {
            String body = body(Fixtures.read(post));
            if (!body.contains("{{") && body.indexOf('\uFFFD') < 0) {
                pages.add(new Page(post.toString(), body));
            }
        }
        for (Setting setting : Setting.values()) {
            build(setting);
        }
    }

    private void build(Setting setting) throws IOException, InterruptedException {
        boolean codeFences = setting.dialect.highlighting().codeFences();
        write(
                setting,
                "config.toml",
                """
                disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
                [params]
                site_p = "from *site*"
                [params.deep]
                x = "deepx"
                [markup.highlight]
                codeFences = %s
                [markup.goldmark]
                %s
                """
                        .formatted(codeFences, setting.goldmark));
        write(setting, "layouts/_default/single.html", "{{ .Content }}");
        for (int i = 0; i < pages.size(); i++) {
            write(
                    setting,
                    "content/p" + i + ".md",
                    "---\ntitle: x\n---\n" + pages.get(i).markdown());
        }
        assertEquals(0, run(sites.resolve(setting.name()), "hugo", "--quiet"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("indexes")
    void makesTheSameDocument(Setting setting, String name, int index) throws IOException {
        assertEquals(normalized(hugo(setting, index)), normalized(ours(pages.get(index), setting)));
    }

    @Test
    void makesTheSameBytesOfTheWeeklyNote() throws IOException {
        int index = pages.stream().map(Page::name).toList().indexOf("the weekly note");
        assertEquals(hugo(Setting.HIGHLIGHTED, index), ours(pages.get(index), Setting.HIGHLIGHTED));
    }

    Stream<Arguments> indexes() {
        return Stream.of(Setting.values())
                .flatMap(setting ->
                        IntStream.range(0, pages.size())
                                .mapToObj(i -> Arguments.of(setting, pages.get(i).name(), i)));
    }

    private static String ours(Page page, Setting setting) {
        HtmlOptions options = HtmlOptions.of(Safety.AS_ENGINE).withShortcodes(PARAMS);
        return Rendering.parse(page.markdown(), setting.dialect).html(options).stream()
                .map(HtmlBlock::html)
                .collect(Collectors.joining());
    }

    private String hugo(Setting setting, int index) throws IOException {
        Path page = sites.resolve(setting.name()).resolve("public/p" + index + "/index.html");
        // Hugo writes no file for an empty page.
        return Files.exists(page) ? Files.readString(page) : "";
    }

    private static List<Page> cases(String resource) throws IOException {
        try (InputStream cases = HugoTest.class.getResourceAsStream(resource)) {
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
        document.select(TOKENS).unwrap();
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

    private void write(Setting setting, String path, String text) throws IOException {
        Path file = sites.resolve(setting.name()).resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
