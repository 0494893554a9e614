package weeknote.markdown;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.markdown.HtmlOptions.Safety;

/// Input that makes careless parsers hang or overflow their stack, 100,000 characters of it; most
/// are from cmark's `pathological_tests.py`.
class HostileNestingTest {

    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @MethodSource("texts")
    void isReadAndRendered(String name, String text) {
        for (Dialect dialect : new Dialect[] {Dialect.HUGO, Dialect.COMMONMARK}) {
            RangesTest.assertNested(Rendering.parse(text, dialect).spans());
            Rendering.html(text, dialect, Safety.AS_ENGINE);
        }
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
        Rendering.html(text, Dialect.HUGO, Safety.AS_ENGINE);
        RangesTest.assertNested(Rendering.parse(text, Dialect.HUGO).spans());
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
