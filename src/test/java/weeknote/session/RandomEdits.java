package weeknote.session;

import java.util.List;
import java.util.Random;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What authors do to a post, by a seed: letters and words mostly, and all that acts at a distance.
final class RandomEdits {

    private static final List<String> TYPED =
            List.of(
                    "x",
                    " ",
                    "e",
                    "word ",
                    "Two words. ",
                    "\n",
                    "\n\n",
                    "*",
                    "**",
                    "_",
                    "`",
                    "'",
                    "\"",
                    "\"quoted\"",
                    "[",
                    "]",
                    "[a]",
                    "[a][b]",
                    "[^1]",
                    "[^n]",
                    "![p](q.png)",
                    "<b>",
                    "</b>",
                    "<div>",
                    "</div>",
                    "&amp;",
                    "\\",
                    "~~",
                    "|",
                    ":",
                    "#",
                    "-",
                    ">",
                    "{",
                    "}",
                    "{{",
                    "é",
                    "…",
                    "    ",
                    "\t",
                    "1. ",
                    "https://example.org ",
                    "---");

    private static final List<String> LINES =
            List.of(
                    "\n\nA paragraph.\n\n",
                    "\n# Part\n",
                    "\n## Part {#own}\n",
                    "\nTitle\n=====\n",
                    "\n```\n",
                    "\n~~~ java\n",
                    "\n- item\n",
                    "\n* other\n",
                    "\n1. first\n",
                    "\n3. third\n",
                    "\n> quote\n",
                    "\n    code\n",
                    "\n[a]: https://a.example/ \"t\"\n",
                    "\n\n[b]: <b c>\n\n",
                    "\n[^1]: A note.\n",
                    "\n\n[^n]: Another.\n\n    More.\n\n",
                    "\nTerm\n: description\n",
                    "\n: alone\n",
                    "\n| a | b |\n|---|---|\n| c | d |\n",
                    "\n---\n",
                    "\n***\n",
                    "\n<div>\n",
                    "\n</div>\n",
                    "\n<!-- open\n",
                    "\n-->\n",
                    "\n{.class}\n",
                    "\n{: .class}\n",
                    "\n{:name: .class}\n",
                    "\n{:name}\n",
                    "\n^\n",
                    "\n{{< figure src=\"a.png\" >}}\n",
                    "\n{{% note %}}\n",
                    "\n{{< highlight go >}}\n",
                    "\n{{< /highlight >}}\n",
                    "\n- [ ] task\n",
                    "\n* * *\n",
                    "\nlazy\n");

    private final Random random;

    RandomEdits(long seed) {
        random = new Random(seed);
    }

    TextChange next(String text) {
        int at = place(text);
        return TextChange.of(
                switch (random.nextInt(10)) {
                    case 0, 1, 2, 3 -> TextEdit.insert(at, one(TYPED));
                    case 4, 5 -> TextEdit.insert(lineStart(text, at), one(LINES));
                    case 6 -> TextEdit.delete(range(text, at, 3));
                    case 7 -> TextEdit.delete(range(text, at, 200));
                    case 8 -> TextEdit.replace(range(text, at, 30), one(TYPED));
                    default -> TextEdit.insert(at, range(text, place(text), 400).of(text));
                });
    }

    /// Front matter and the ends of the text more often than their size would have it.
    private int place(String text) {
        return switch (random.nextInt(12)) {
            case 0 -> random.nextInt(Math.min(text.length(), 300) + 1);
            case 1 -> text.length() - random.nextInt(Math.min(text.length(), 50) + 1);
            default -> random.nextInt(text.length() + 1);
        };
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at - 1) + 1;
    }

    private TextRange range(String text, int at, int most) {
        return new TextRange(at, Math.min(text.length(), at + 1 + random.nextInt(most)));
    }

    private String one(List<String> pieces) {
        return pieces.get(random.nextInt(pieces.size()));
    }
}
