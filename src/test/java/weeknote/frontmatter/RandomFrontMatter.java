package weeknote.frontmatter;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/// Front matter that a seed decides, with everything that is hard to edit around.
final class RandomFrontMatter {

    private static final List<String> WORDS =
            List.of(
                    "week",
                    "notes",
                    "IoT",
                    "día",
                    "日本",
                    "\uD83D\uDE00",
                    "a#b",
                    "x:y",
                    "it's",
                    "1.10",
                    "no");

    private final Random random;
    private int anchors;

    private RandomFrontMatter(Random random) {
        this.random = random;
    }

    static String yaml(Random random) {
        var source = new RandomFrontMatter(random);
        var post = new StringBuilder(random.nextInt(8) == 0 ? "\n---\n" : "---\n");
        int fields = 1 + random.nextInt(8);
        for (int i = 0; i < fields; i++) {
            if (random.nextInt(5) == 0) {
                post.append("# comment ").append(i).append(": x\n");
            }
            post.append(source.yamlField("k" + i));
        }
        post.append(random.nextInt(4) == 0 ? "--- \n" : "---\n").append("Body: text\n---\nrest\n");
        return lineEnds(random, post.toString());
    }

    static String toml(Random random) {
        var source = new RandomFrontMatter(random);
        var post = new StringBuilder("+++\n");
        int fields = 1 + random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            post.append(source.tomlField("k" + i));
        }
        if (random.nextBoolean()) {
            post.append("\n[table] # c\n").append(source.tomlField("t1"));
            post.append(source.tomlField("t2")).append("\n[[many]]\nn = 1\n[[many]]\nn = 2\n");
        }
        return lineEnds(random, post.append("+++\nBody\n").toString());
    }

    static String json(Random random) {
        var source = new RandomFrontMatter(random);
        String gap = source.any("", " ", "\n  ");
        var post = new StringBuilder("{" + gap);
        int fields = 1 + random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            post.append(i > 0 ? "," + gap : "").append("\"k" + i + "\":" + source.any("", " "));
            post.append(source.jsonValue(2));
        }
        return lineEnds(random, post.append(gap).append("}\n\nBody\n").toString());
    }

    private static String lineEnds(Random random, String post) {
        return random.nextInt(3) == 0 ? post.replace("\n", "\r\n") : post;
    }

    private String yamlField(String key) {
        List<Supplier<String>> kinds =
                List.of(
                        () -> key + ":" + gap() + plain() + tail(),
                        () -> key + ":" + gap() + "'" + words().replace("'", "''") + "'" + tail(),
                        () -> key + ":" + gap() + "\"" + words() + " \\\"q\\\" \\u00e9\"" + tail(),
                        () -> key + ":" + any("", " ", "   ", " # empty") + "\n",
                        () -> key + ":" + gap() + "[" + items(", ", "") + "]" + tail(),
                        () -> key + ": [\n  " + items(",\n  ", any("", ",")) + "\n]\n",
                        () -> key + ": [ # c\n  a, # about a\n  # about b\n  b\n  ]\n",
                        () -> key + ":" + tail() + block(any("", "  ")),
                        () -> key + ": {a: 1, b: " + plainFlow() + "}" + tail(),
                        () -> key + ":\n  a: " + plain() + "\n  # c\n  b: 'x'\n",
                        () ->
                                key
                                        + ": "
                                        + any("|", "|-", "|+", "| # c")
                                        + "\n  "
                                        + words()
                                        + "\n\n    deep # no comment\n"
                                        + any("", "\n"),
                        () ->
                                key
                                        + ": "
                                        + any(">", ">-", ">+")
                                        + "\n  "
                                        + words()
                                        + "\n  "
                                        + words()
                                        + "\n"
                                        + any("", "\n", "\n\n"),
                        () -> key + ": plain " + plain() + "\n  goes on\n",
                        () -> key + ": \"double\n  goes on\"\n",
                        () ->
                                key + ": &a" + ++anchors + " " + plain() + "\n" + key + "x: *a"
                                        + anchors + "\n",
                        () -> key + ": &u" + ++anchors + " " + plain() + "\n",
                        () -> "'" + key + "'" + any("", " ") + ": " + plain() + tail(),
                        () -> key + ":\t" + plain() + "\t# tab\n",
                        () ->
                                key
                                        + ": "
                                        + any("true", "no", "12", "0x1F", "1.10", "~", "2016-10-03")
                                        + tail(),
                        () -> key + ": !tagged " + plain() + "\n");
        return kinds.get(random.nextInt(kinds.size())).get();
    }

    private String tomlField(String key) {
        String value =
                any(
                        "\"" + words() + " \\\" \\u00e9\"",
                        "'words # no comment'",
                        "'''\nraw\nlines'''",
                        "\"\"\"\none\n\ntwo \\\n  three\"\"\"",
                        "12",
                        "0x1F",
                        "true",
                        "2016-10-03",
                        "2016-10-03 21:16:23",
                        "[\"a\", 'b']",
                        "[\n  \"a\", # c\n  \"b\",\n]",
                        "[]",
                        "{a = 1, b = \"x\"}");
        return any("", "# comment\n", "\n")
                + key
                + any("", ".sub")
                + any(" = ", "=", "   = ")
                + value
                + any("", "  ", " # c")
                + "\n";
    }

    private String jsonValue(int depth) {
        String scalar = any("\"" + words() + " \\\" \\u00e9 }\"", "12", "1.5e3", "true", "null");
        return depth == 0
                ? scalar
                : any(
                        scalar,
                        "[]",
                        "[" + jsonValue(depth - 1) + ", " + jsonValue(depth - 1) + "]",
                        "{\"a\": " + jsonValue(depth - 1) + "}");
    }

    private String block(String indent) {
        var block = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            block.append(any("", "", indent + "# between\n"));
            block.append(indent + "-" + any(" ", "   ") + plain() + tail());
        }
        return block.toString();
    }

    private String items(String separator, String end) {
        return plainFlow() + separator + "'" + plainFlow() + "'" + separator + "\"c\"" + end;
    }

    private String plain() {
        return any("plain", "Week 40, 2016 - IoT; Docker", "http://x.y/z#a", "día 日本 \uD83D\uDE00");
    }

    private String plainFlow() {
        return any("a", "b c", "día", "\uD83D\uDE00");
    }

    private String words() {
        return WORDS.get(random.nextInt(WORDS.size()))
                + " "
                + WORDS.get(random.nextInt(WORDS.size()));
    }

    private String gap() {
        return any(" ", "  ", "      ");
    }

    private String tail() {
        return any("", "", "  ", " # comment", "   # it's \"one\"") + "\n";
    }

    private String any(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
