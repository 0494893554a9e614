package weeknote.markdown;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.Fixtures;

/// Pieces of real posts with signs of Markdown, and characters that are hard to count, thrown in.
record RandomPosts(List<Path> files) {

    private static final List<String> THROWN =
            List.of(
                    "*",
                    "_",
                    "`",
                    "~~",
                    "[",
                    "]",
                    "(",
                    ")",
                    "<",
                    ">",
                    "!",
                    "#",
                    "|",
                    "-",
                    "+ ",
                    ". ",
                    "{",
                    "}",
                    "%",
                    "\"",
                    "'",
                    "&",
                    "\\",
                    " ",
                    "\t",
                    "\n",
                    "\n\n",
                    "^",
                    "=",
                    "[^",
                    "]: ",
                    "](",
                    "&amp;",
                    "```",
                    "1. ",
                    "> ",
                    "    ",
                    ": ",
                    "<b>",
                    "<!--",
                    "[x] ",
                    "\n{.a}\n",
                    "https://a.b",
                    "\n---\n",
                    "你",
                    "\uD83D\uDE00",
                    "e\u0301",
                    "\uFEFF");

    static RandomPosts of(List<Path> files) {
        return new RandomPosts(files);
    }

    /// `-Dranges=100000` tries more.
    static Stream<Integer> seeds() {
        return IntStream.range(0, Integer.getInteger("ranges", 120)).boxed();
    }

    String post(int seed) {
        Random random = new Random(seed);
        String whole =
                Fixtures.read(files.get(random.nextInt(files.size()))).replaceAll("\r\n?", "\n");
        int from = random.nextInt(whole.length());
        int to = Math.min(whole.length(), from + random.nextInt(1200));
        StringBuilder post = new StringBuilder(whole.substring(from, to));
        int changes = 1 + random.nextInt(15);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(post.length() + 1);
            switch (random.nextInt(8)) {
                case 0, 1 -> post.delete(at, Math.min(post.length(), at + random.nextInt(30)));
                case 2 -> post.insert(at, thrown(random).repeat(1 + random.nextInt(5)));
                default -> post.insert(at, thrown(random));
            }
        }
        return post.toString();
    }

    private static String thrown(Random random) {
        return THROWN.get(random.nextInt(THROWN.size()));
    }
}
