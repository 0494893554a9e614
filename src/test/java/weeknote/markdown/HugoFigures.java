package weeknote.markdown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.Fixtures;
import weeknote.markdown.Dialect.Feature;

/// Puts together pages of pieces of the real posts, as no author would, has Hugo make them all, and
/// prints those that differ.
///
/// ```
/// java -cp target/test-classes:target/classes:$(cat target/tcp.txt) \
///     weeknote.markdown.HugoFigures 10000
/// ```
final class HugoFigures {

    private static final int LONGEST_PIECE = 1500;
    private static final int MOST_PIECES = 4;
    private static final List<String> BETWEEN = List.of("\n", "\n\n", "\n\n", "\n\n\n");
    private static final List<String> BEFORE_LINES =
            List.of("", "", "", "", "", "", "> ", "  ", "    ", "- ", "1. ", "[^1]: ", ": ", "\t");

    private static final String SETTINGS =
            """
            [markup.highlight]
            codeFences = false
            [markup.goldmark.renderer]
            unsafe = true
            """;

    private HugoFigures() {}

    static void main(String[] args) throws IOException, InterruptedException {
        int count = args.length == 0 ? 1000 : Integer.parseInt(args[0]);
        List<String> pieces = pieces();
        List<String> pages = IntStream.range(0, count).mapToObj(i -> page(pieces, i)).toList();
        Dialect dialect = Dialect.HUGO.with(Highlighting.NONE).with(Feature.RAW_HTML);
        Path site = Files.createTempDirectory("weeknote-hugo");
        HugoPages hugo = HugoPages.build(site, SETTINGS, pages);
        int different = 0;
        for (int i = 0; i < count; i++) {
            String expected = Dom.of(hugo.html(i));
            String actual = Dom.of(Rendering.asEngine(pages.get(i), dialect));
            if (!expected.equals(actual)) {
                different++;
                print(i, pages.get(i), expected, actual);
            }
        }
        System.out.println(count + " pages, " + different + " differ; " + site);
    }

    private static List<String> pieces() {
        return Stream.concat(Stream.of(Fixtures.weeklyNote()), Fixtures.openPosts().stream())
                .map(Fixtures::read)
                .map(post -> HugoPages.withoutItsSite(HugoPages.body(post)))
                .flatMap(body -> Stream.of(body.split("\\r?\\n(?:[ \\t]*\\r?\\n)+")))
                .filter(piece -> piece.length() <= LONGEST_PIECE && !piece.contains("{{"))
                .distinct()
                .toList();
    }

    private static String page(List<String> pieces, int seed) {
        Random random = new Random(seed);
        List<String> chosen = new ArrayList<>();
        for (int i = random.nextInt(MOST_PIECES) + 2; i > 0; i--) {
            String before = any(BEFORE_LINES, random);
            String piece = any(pieces, random);
            boolean isMarker = !before.isBlank() && !before.equals("> ");
            String rest = isMarker ? " ".repeat(before.length()) : before;
            chosen.add(before + piece.replace("\n", "\n" + rest) + any(BETWEEN, random));
        }
        return String.join("", chosen);
    }

    private static String any(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void print(int index, String page, String expected, String actual) {
        int at = 0;
        while (at < Math.min(expected.length(), actual.length())
                && expected.charAt(at) == actual.charAt(at)) {
            at++;
        }
        System.out.println("==== " + index + "\n" + page);
        System.out.println("--- hugo  " + around(expected, at));
        System.out.println("--- ours  " + around(actual, at));
    }

    private static String around(String html, int at) {
        return html.substring(Math.max(0, at - 60), Math.min(html.length(), at + 120));
    }
}
