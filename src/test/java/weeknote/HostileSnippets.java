package weeknote;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Markdown that tries to run a script, to load something or to lead the reader away. Each script
/// would call `ran()`. In the files `----` stands between two snippets, and `{U+200B}` for a
/// character that cannot be seen.
public final class HostileSnippets {

    private static final Path FOLDER = Path.of("src/test/resources/weeknote/markdown/hostile");

    private static final Pattern CHARACTER = Pattern.compile("\\{U\\+([0-9A-F]{4})}");

    private HostileSnippets() {}

    public static List<String> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().flatMap(HostileSnippets::in).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Those of another file among the tests' resources.
    public static List<String> in(String resource) {
        return in(Path.of("src/test/resources").resolve(resource)).toList();
    }

    /// Some of them, one inside, behind or in the middle of another.
    public static String mixed(int seed) {
        Random random = new Random(seed);
        List<String> all = all();
        StringBuilder mixed = new StringBuilder(any(all, random));
        for (int i = 0; i < 4; i++) {
            int at = random.nextInt(mixed.length() + 1);
            String other = any(all, random);
            mixed.insert(at, other.substring(random.nextInt(other.length())));
            mixed.insert(
                    random.nextInt(mixed.length() + 1),
                    any(List.of("\n\n", "\n", ">", "\"", "`", "</b>"), random));
        }
        return mixed.toString();
    }

    private static String any(List<String> texts, Random random) {
        return texts.get(random.nextInt(texts.size()));
    }

    private static Stream<String> in(Path file) {
        String text = Fixtures.read(file);
        return Arrays.stream(text.substring(0, text.length() - 1).split("\n----\n"))
                .map(HostileSnippets::unescaped);
    }

    private static String unescaped(String snippet) {
        return CHARACTER
                .matcher(snippet)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
