package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;

/// Compares with kramdown itself, set as Jekyll sets it, where it is installed. Rouge's colours are
/// left out, and so are posts with Liquid, which kramdown does not know.
@TestInstance(Lifecycle.PER_CLASS)
class KramdownTest {

    /// With the white space around it, in which kramdown indents
    private static final String BLOCK_TAG =
            " ?(</?(?:li|ol|ul|dl|dt|dd|p|div|pre|blockquote|h[1-6]|table|thead|tbody|tr|td|th|hr)"
                    + "\\b[^>]*>) ?";

    private static final Pattern JEKYLL = Pattern.compile(".*/(skeeto|arp242)/_posts/.*");

    /// A footnote's second line is not indented: kramdown ends the note there, here it goes on.
    private static final String LAZY_NOTE = "2012-11-19-JavaScript-Debugging-Challenge.markdown";

    private Path folder = Path.of(".");

    record Page(String name, String markdown) {}

    private final List<Page> pages = new ArrayList<>();

    @BeforeAll
    void render(@TempDir Path temporary) throws IOException, InterruptedException {
        folder = temporary;
        pages.addAll(cases());
        for (Path post : Fixtures.openPosts()) {
            String body = body(Fixtures.read(post));
            boolean isComparable = !body.contains("{{") && !body.contains("{%");
            if (JEKYLL.matcher(post.toString()).matches()
                    && isComparable
                    && !post.endsWith(LAZY_NOTE)) {
                pages.add(new Page(post.getFileName().toString(), body));
            }
        }
        for (int i = 0; i < pages.size(); i++) {
            Files.writeString(folder.resolve(i + ".md"), pages.get(i).markdown());
        }
        try (InputStream script = KramdownTest.class.getResourceAsStream("kramdown.rb")) {
            Files.write(folder.resolve("kramdown.rb"), script.readAllBytes());
        }
        assumeTrue(hasRendered(), "left out: ruby with kramdown and rouge is not installed");
    }

    private boolean hasRendered() throws InterruptedException {
        try {
            return new ProcessBuilder("ruby", "kramdown.rb", ".")
                            .directory(folder.toFile())
                            .inheritIO()
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("indexes")
    void makesTheSameDocument(String name, int index) throws IOException {
        assertEquals(
                normalized(Files.readString(folder.resolve(index + ".html"))),
                normalized(Rendering.asEngine(pages.get(index).markdown(), Dialect.KRAMDOWN)));
    }

    Stream<Arguments> indexes() {
        return IntStream.range(0, pages.size()).mapToObj(i -> Arguments.of(pages.get(i).name(), i));
    }

    private static List<Page> cases() throws IOException {
        try (InputStream cases = KramdownTest.class.getResourceAsStream("kramdown-cases.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^%%%% "))
                    .skip(1)
                    .map(part -> {
                        int line = part.indexOf('\n');
                        return new Page(part.substring(0, line), part.substring(line + 1));
                    })
                    .toList();
        }
    }

    private static String body(String post) {
        String text = post.replace("\r\n", "\n");
        return text.substring(text.indexOf("\n---\n", 3) + 5);
    }

    private static String normalized(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.select("code span[class]").unwrap();
        document.body().select("*").forEach(KramdownTest::sortAttributes);
        return document.body().html().replaceAll("\\s+", " ").replaceAll(BLOCK_TAG, "$1").strip();
    }

    private static void sortAttributes(Element element) {
        List<Attribute> attributes = new ArrayList<>(element.attributes().asList());
        attributes.sort(Comparator.comparing(Attribute::getKey));
        element.clearAttributes();
        attributes.forEach(
                each -> element.attr(each.getKey(), each.getValue().replace("align: ", "align:")));
    }
}
