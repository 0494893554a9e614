package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.HtmlOptions.Safety;

/// Input that makes careless parsers hang or overflow their stack, 100,000 characters of it; most
/// are from cmark's `pathological_tests.py`.
class HostileNestingTest {

    private static final int LENGTH = 100_000;

    /// Far beyond what any of them takes: a guard against a hang.
    private static final Duration HANG = Duration.ofMinutes(1);

    private static final List<Dialect> DIALECTS =
            List.of(
                    Dialect.HUGO,
                    Dialect.HUGO.with(Dialect.Feature.RAW_HTML),
                    Dialect.GFM,
                    Dialect.COMMONMARK);

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAndRendered(String name, String text) {
        assertTimeoutPreemptively(HANG, () -> readAndRender(text));
    }

    private static void readAndRender(String text) {
        for (Dialect dialect : DIALECTS) {
            MarkdownDocument document = Rendering.parse(text, dialect);
            RangesTest.assertNested(document.spans());
            for (Safety safety : Safety.values()) {
                document.html(HtmlOptions.of(safety));
            }
        }
    }

    /// Texts whose harm is not in one part repeated.
    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    void isReadAndRenderedInOddShapes(String name, String text) {
        assertTimeoutPreemptively(HANG, () -> readAndRender(text));
    }

    static Stream<Object[]> shapes() {
        return Stream.of(
                new Object[] {"a wide header, short rows", wideTable()},
                new Object[] {"mail without a domain", "*a".repeat(LENGTH / 2) + "@"},
                new Object[] {"mail with a wrong domain", "_a".repeat(LENGTH / 2) + "@b_"},
                new Object[] {"a quote of one paragraph", ">a\n".repeat(LENGTH / 3)},
                new Object[] {"an element open before pairs", unclosedBeforePairs()},
                new Object[] {"elements that never end", "<details>\n\n".repeat(9000)},
                new Object[] {"an open tag's attributes", "<a" + " a".repeat(20_000) + ">"},
                new Object[] {"one label, many uses", "[^a] ".repeat(20_000) + "\n\n[^a]: b"},
                new Object[] {"blank lines in deep lists", "- ".repeat(99) + "a" + blankLines()},
                new Object[] {"deep quotes", (">".repeat(1000) + "a\n").repeat(100)},
                new Object[] {"deep lists", ("- ".repeat(1000) + "a\n").repeat(50)},
                new Object[] {"backticks", "`".repeat(3_000_000)},
                new Object[] {"a shortcode's open quote", "{{< a \"b\n".repeat(LENGTH / 9)},
                new Object[] {"a long domain", "http://" + "a.".repeat(LENGTH / 2)},
                new Object[] {"a heading's attributes", "# a {" + ".b ".repeat(30_000) + "}"},
                new Object[] {"an open title", "[a]: b \"" + "c\n".repeat(LENGTH / 2)});
    }

    private static String wideTable() {
        return "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|a\n".repeat(10_000);
    }

    private static String unclosedBeforePairs() {
        return "<div>\n\n".repeat(3000) + "<div>\n\na\n\n</div>\n\n".repeat(4000);
    }

    private static String blankLines() {
        return "\n".repeat(LENGTH);
    }

    static Stream<Object[]> texts() {
        return Stream.of(
                        "*a **a ",
                        "**a *a b** c* ",
                        "**a ",
                        "a** ",
                        "a_ ",
                        "_a __a ",
                        "a**b_c ",
                        "[",
                        "]",
                        "[a](",
                        "[a](<",
                        "[a](b \"",
                        "[a](b",
                        "![[]()",
                        "![",
                        "[ (](",
                        "*[a](b)* ",
                        "`a``b",
                        "`",
                        "<!--",
                        "<?",
                        "<!A ",
                        "<![CDATA[",
                        "<a x=\"",
                        "<a x ",
                        "</",
                        "&",
                        "\\",
                        "> ",
                        "- ",
                        "1. ",
                        "> - ",
                        "|",
                        "|a|b|\n",
                        "[a]: b\n",
                        "[^a]: b\n",
                        "[^a]",
                        "# a\n",
                        "a\n===\n",
                        "- a\n",
                        "* a\n  ",
                        ": a\n",
                        "a\n: b\n",
                        "\"",
                        "'",
                        "--",
                        "~~a",
                        "http://a",
                        "www.a.b ",
                        "a@b.c ",
                        "{{<",
                        "{{< a >}}",
                        "# a {#b}\n",
                        "<div>\n",
                        "```\n",
                        "\t",
                        "\0",
                        "\r",
                        "(a\n",
                        "    a\n")
                .map(part -> new Object[] {part, part.repeat(LENGTH / part.length())});
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void isReadAndRenderedInPairs(String open, String close) {
        int count = LENGTH / (open.length() + close.length());
        String text = open.repeat(count) + "a" + close.repeat(count);
        assertTimeoutPreemptively(HANG, () -> readAndRender(text));
    }

    static Stream<Object[]> pairs() {
        return Stream.of(
                new Object[] {"[", "]"},
                new Object[] {"[", "](b)"},
                new Object[] {"![", "](b)"},
                new Object[] {"**a ", " b**"},
                new Object[] {"*a ", " b*"},
                new Object[] {"~~a ", " b~~"},
                new Object[] {"(", ")"},
                new Object[] {"\"", "\""},
                new Object[] {"<b>", "</b>"});
    }
}
