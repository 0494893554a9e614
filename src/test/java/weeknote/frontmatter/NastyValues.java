package weeknote.frontmatter;

import java.util.List;

/// Texts that break a front matter if they are written carelessly.
final class NastyValues {

    static final List<String> ALL =
            List.of(
                    "",
                    " leading blank",
                    "trailing blank ",
                    "a #hash and a # comment",
                    "#start",
                    "key: value",
                    "ends with:",
                    "\"double\" and 'single'",
                    "'it''s'",
                    "back\\slash \\n \\u0041",
                    "no",
                    "012",
                    "12:30",
                    "1.10",
                    "2016-10-03",
                    "2016-10-03T21:16:23+11:00",
                    "\uD83D\uDE00 emoji and \uD835\uDD38 astral",
                    "x".repeat(200_000),
                    "two\nlines",
                    "crlf\r\nlines\n\nand an empty one\n",
                    "---",
                    "---\n+++\n}\n...",
                    "nel\u0085 ls\u2028 ps\u2029 bom\uFEFF bel\u0007 tab\t nbsp\u00a0 del\u007f",
                    "[a, {b: c}] - ? | > & * ! % @ ` , {{ x }}");

    /// All but the one of 200,000 characters.
    static final List<String> SHORT = ALL.stream().filter(value -> value.length() < 1_000).toList();

    private NastyValues() {}
}
