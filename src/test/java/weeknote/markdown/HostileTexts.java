package weeknote.markdown;

import static weeknote.markdown.HostileText.LENGTH;

import java.util.List;
import java.util.stream.Stream;

/// Kinds of hostile texts, about 100,000 characters each; many are from cmark's
/// `pathological_tests.py`.
final class HostileTexts {

    static final List<String> PARTS =
            List.of(
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
                    "    a\n",
                    "> > a\n",
                    ">a\n",
                    "- - a\n",
                    "- a\n1. b\n",
                    "- a\n\n",
                    "* a\n\n  ",
                    "[a][",
                    "[![a](b)](c)",
                    "![a][b]",
                    "<b>",
                    "<div>\n\n",
                    "<details>\n\na\n\n",
                    "<table><tr><td>",
                    "<svg><style>",
                    "<ul><li>",
                    "<a href=x>",
                    "{.a}\n",
                    "a\n{.b}\n",
                    "# a {.b",
                    "[a]: b \"c\n",
                    "- [^a]: b\n",
                    "- [ ] ",
                    "a|b\n-|-\n",
                    "|:-",
                    "&amp;",
                    "https://a.b/(",
                    "a@",
                    "\uD800*");

    private static final List<List<String>> PAIRS =
            List.of(
                    List.of("[", "]"),
                    List.of("[", "](b)"),
                    List.of("![", "](b)"),
                    List.of("**a ", " b**"),
                    List.of("*a ", " b*"),
                    List.of("*_", "_*"),
                    List.of("~~a ", " b~~"),
                    List.of("(", ")"),
                    List.of("\"", "\""),
                    List.of("[`", "`]"),
                    List.of("[a](b", "](c)"),
                    List.of("<b>", "</b>"),
                    List.of("<div>\n\n", "\n\n</div>"),
                    List.of("<ul><li>", "</li></ul>"));

    private HostileTexts() {}

    static Stream<HostileText> all() {
        return Stream.of(
                        PARTS.stream().map(HostileText::repeating),
                        PAIRS.stream().map(pair -> HostileText.nesting(pair.get(0), pair.get(1))),
                        shapes())
                .flatMap(texts -> texts);
    }

    /// Texts whose harm is not in one part repeated.
    private static Stream<HostileText> shapes() {
        return Stream.of(
                text("a wide header, short rows", wideTable()),
                text("mail without a domain", "*a".repeat(LENGTH / 2) + "@"),
                text("mail with a wrong domain", "_a".repeat(LENGTH / 2) + "@b_"),
                text("an element open before pairs", unclosedBeforePairs()),
                text("elements that never end", "<details>\n\n".repeat(9000)),
                text("an open tag's attributes", "<a" + " a".repeat(20_000) + ">"),
                text("a long destination, many uses", longDestination()),
                text("one label, many uses", "[^a] ".repeat(20_000) + "\n\n[^a]: b"),
                text("a note's uses of itself", "[^a]\n\n[^a]: " + "[^a]".repeat(LENGTH / 4)),
                text("blank lines in deep lists", "- ".repeat(99) + "a" + "\n".repeat(LENGTH)),
                text("deep quotes", (">".repeat(1000) + "a\n").repeat(100)),
                text("deep lists", ("- ".repeat(1000) + "a\n").repeat(50)),
                text("20 deep lists", ("- ".repeat(20) + "a\n").repeat(LENGTH / 42)),
                text("3 MB of backticks", "`".repeat(3_000_000)),
                text("a shortcode's open quote", "{{< a \"b\n".repeat(LENGTH / 9)),
                text("a long domain", "http://" + "a.".repeat(LENGTH / 2)),
                text("a heading's attributes", "# a {" + ".b ".repeat(30_000) + "}"),
                text("an open title", "[a]: b \"" + "c\n".repeat(LENGTH / 2)),
                text("terms without end", "a\n".repeat(LENGTH / 2) + ": b\n"),
                text("quotes that grow", growing("> ", "a\n")),
                text("lists that grow", growing("  ", "- a\n")));
    }

    private static HostileText text(String name, String text) {
        return new HostileText(name, text);
    }

    private static String wideTable() {
        return "|a".repeat(5000) + "|\n" + "|-".repeat(5000) + "|\n" + "|a\n".repeat(10_000);
    }

    private static String longDestination() {
        return "[a]: " + "b".repeat(10_000) + "\n\n" + "[a] ".repeat(22_000);
    }

    private static String unclosedBeforePairs() {
        return "<div>\n\n".repeat(3000) + "<div>\n\na\n\n</div>\n\n".repeat(4000);
    }

    private static String growing(String indent, String line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < LENGTH; i++) {
            text.append(indent.repeat(i)).append(line);
        }
        return text.toString();
    }
}
