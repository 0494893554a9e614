package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.Hugo;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions.Safety;

/// Compares with Hugo itself, where it is installed: one site for each setting, of our own cases
/// and of the real posts. Left out are the colours of tokens, for Chroma's lexers exist in Go
/// alone.
@TestInstance(Lifecycle.PER_CLASS)
class HugoTest {

    /// Posts that differ where code is highlighted, and why they must.
    private static final Map<String, String> DIFFERENT =
            Map.of(
                    "hugodocs/content/en/content-management/diagrams.md",
                    "a fence of `goat` becomes a drawing that a library for Go alone makes");

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

        boolean makesOtherwise(String name) {
            return dialect.highlighting().codeFences() && DIFFERENT.containsKey(name);
        }

        String toml() {
            return "[markup.highlight]\ncodeFences = %s\n[markup.goldmark]\n%s\n"
                    .formatted(dialect.highlighting().codeFences(), goldmark);
        }
    }

    /// One document and its name.
    record Page(String name, String markdown) {}

    private final List<Page> pages = new ArrayList<>();
    private Path sites = Path.of(".");

    @BeforeAll
    void build(@TempDir Path folder) throws IOException, InterruptedException {
        sites = folder;
        pages.addAll(cases("hugo-cases.txt"));
        pages.addAll(cases("hugo-shortcodes.txt"));
        pages.addAll(cases("hugo-posts.txt"));
        pages.add(new Page("the weekly note", body(Fixtures.weeklyNote())));
        Path open = Fixtures.weeklyNote().resolveSibling("open");
        for (Path post : Fixtures.openPosts()) {
            String name = open.relativize(post).toString().replace('\\', '/');
            pages.add(new Page(name, HugoPages.withoutItsSite(body(post))));
        }
        List<String> texts = pages.stream().map(Page::markdown).toList();
        for (Setting setting : Setting.values()) {
            HugoPages.build(folder.resolve(setting.name()), setting.toml(), texts);
        }
    }

    private static String body(Path post) {
        return HugoPages.body(Fixtures.read(post));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("indexes")
    void makesTheSameDocument(Setting setting, String name, int index) throws IOException {
        assertEquals(
                Dom.withoutTokens(hugo(setting, index)),
                Dom.withoutTokens(ours(pages.get(index), setting)));
    }

    @Test
    void whatDiffersIsNamed() throws IOException {
        Set<String> different = new TreeSet<>();
        for (int i = 0; i < pages.size(); i++) {
            if (!isSame(Setting.HIGHLIGHTED, i)) {
                different.add(pages.get(i).name());
            }
        }
        assertEquals(DIFFERENT.keySet(), different);
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
                                .filter(i -> !setting.makesOtherwise(pages.get(i).name()))
                                .mapToObj(i -> Arguments.of(setting, pages.get(i).name(), i)));
    }

    private boolean isSame(Setting setting, int index) throws IOException {
        return Dom.withoutTokens(hugo(setting, index))
                .equals(Dom.withoutTokens(ours(pages.get(index), setting)));
    }

    private static String ours(Page page, Setting setting) {
        HtmlOptions options = HtmlOptions.of(Safety.AS_ENGINE).withShortcodes(HugoPages.PARAMS);
        return Rendering.parse(page.markdown(), setting.dialect).html(options).stream()
                .map(HtmlBlock::html)
                .collect(Collectors.joining());
    }

    private String hugo(Setting setting, int index) throws IOException {
        return new HugoPages(new Hugo(sites.resolve(setting.name()))).html(index);
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
}
