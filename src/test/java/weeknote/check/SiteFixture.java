package weeknote.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.text.LineIndex;
import weeknote.text.Position;

/// A small site in one text, its last file a post with what the checks should find in it and what
/// it is after its fixes, as in [CheckFixture]:
///
/// ```
/// === hugo.toml
/// === content/posts/other.md
/// # Part
/// === content/posts/week.md
/// See [x](/posts/othr/).
/// %%      ^^^^^^^^^^^^^ link.no-such-page: Your site has no page at `/posts/othr/`. …
/// --- fixed
/// See [x](/posts/other/).
/// ```
///
/// A mark that begins in the first two columns is `%%<` and its carets. Near misses, which stay
/// silent, are marked with tildes, see [NearMisses].
record SiteFixture(SequencedMap<String, String> files, String fixed) {

    private static final String FILE = "=== ";
    private static final Pattern START = Pattern.compile("(?m)^" + FILE);
    private static final String FIXED = "--- fixed\n";
    private static final String MARK = "%%";

    static SiteFixture of(String text) {
        int end = text.indexOf(FIXED);
        String marked = NearMisses.without(text.substring(FILE.length(), end));
        SequencedMap<String, String> files = new LinkedHashMap<>();
        for (String file : START.split(marked, -1)) {
            int line = file.indexOf('\n');
            files.put(file.substring(0, line), file.substring(line + 1));
        }
        return new SiteFixture(files, text.substring(end + FIXED.length()));
    }

    /// The post with the expected marks.
    String marked() {
        return files.lastEntry().getValue();
    }

    /// The post itself.
    String text() {
        return marked().replaceAll("(?m)^" + MARK + ".*\n", "");
    }

    /// Writes the site and tells where its post stands.
    PostPlace writeTo(Path root) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            write(root.resolve(file.getKey()), file.getValue());
        }
        Path path = write(root.resolve(files.lastEntry().getKey()), text());
        Site site = Site.around(path);
        return PostPlace.of(path, site).with(PostIndex.of(site));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    /// What is found in a text at a place, in the order of the text.
    static List<Diagnostic> found(String text, PostPlace place) {
        return Checks.check(place.site().read(text), place);
    }

    /// A text with the marks of what is found in it.
    static String mark(String text, PostPlace place) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        LineIndex index = LineIndex.of(text);
        for (Diagnostic diagnostic : found(text, place).reversed()) {
            Position start = index.positionOf(diagnostic.range().start());
            String carets = "^".repeat(diagnostic.range().length());
            String mark =
                    start.character() < MARK.length()
                            ? MARK + "<" + carets
                            : MARK + " ".repeat(start.character() - MARK.length()) + carets;
            lines.add(
                    start.line() + 1, mark + " " + diagnostic.code() + ": " + diagnostic.message());
        }
        return String.join("\n", lines) + "\n";
    }

    /// A text after the first fix of each diagnostic that has one.
    static String fix(String text, PostPlace place) {
        return found(text, place).stream()
                .filter(diagnostic -> !diagnostic.fixes().isEmpty())
                .sorted(Comparator.comparing(Diagnostic::range).reversed())
                .reduce(
                        text,
                        (post, diagnostic) -> diagnostic.fixes().getFirst().change().apply(post),
                        (a, b) -> b);
    }

    static List<Path> all() {
        try (var files = Files.walk(Path.of("src/test/resources/weeknote/check-site"))) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
