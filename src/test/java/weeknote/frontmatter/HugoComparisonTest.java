package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.Hugo;

/// Reads the same front matters as Hugo does, on one site of all of them, and compares title, date,
/// draft and categories. Left out, and says so, where no `hugo` is installed.
class HugoComparisonTest {

    private static final String NO_DATE = "0001-01-01T00:00Z";
    private static final String LIST =
            """
            {{ range site.RegularPages }}{{ jsonify (dict "file" .File.LogicalName "title" .Title \
            "date" .Date "draft" .Draft "categories" .Params.categories) }}
            {{ end }}\
            """;

    @TempDir Path site;

    @Test
    void titleDateDraftAndCategoriesAreWhatHugoReads() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        Hugo hugo = Hugo.in(site);
        hugo.write(
                "config.toml",
                "disableKinds = ['section', 'taxonomy', 'term', 'RSS', 'sitemap', '404']");
        hugo.write("layouts/index.html", LIST);
        hugo.write("layouts/_default/single.html", "{{ .Title }}");
        for (int i = 0; i < HugoCases.ALL.size(); i++) {
            String name = "%03d.md".formatted(i);
            hugo.write("content/" + name, HugoCases.ALL.get(i));
            actual.put(name, weeknote(HugoCases.ALL.get(i)));
        }
        hugo.build();
        for (String line : hugo.made("index.html").lines().toList()) {
            JsonNode page = new ObjectMapper().readTree(line);
            expected.put(page.get("file").asText(), hugo(page));
        }
        for (String name : actual.keySet()) {
            String post = HugoCases.ALL.get(Integer.parseInt(name.substring(0, 3)));
            assertEquals(expected.get(name), actual.get(name), post);
        }
        assertEquals(expected, actual);
    }

    private static String hugo(JsonNode page) {
        return page.get("title").asText()
                + " | "
                + OffsetDateTime.parse(page.get("date").asText())
                + " | "
                + page.get("draft").asBoolean()
                + " | "
                + categories(page.get("categories"));
    }

    private static String categories(JsonNode categories) {
        if (!categories.isArray()) {
            return categories.isNull() ? "" : categories.asText();
        }
        return categories
                .valueStream()
                .map(node -> node.isNull() ? "" : node.asText())
                .toList()
                .toString();
    }

    private static String weeknote(String post) {
        var frontMatter = FrontMatter.of(post);
        return text(frontMatter, "title")
                + " | "
                + date(frontMatter)
                + " | "
                + isDraft(frontMatter)
                + " | "
                + text(frontMatter, "categories");
    }

    private static String text(FrontMatter frontMatter, String name) {
        return frontMatter.field(name).map(field -> text(field.value())).orElse("");
    }

    private static String text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> text;
            case FieldValue.NumberValue number -> number.decimal();
            case FieldValue.Date date -> date.text();
            case FieldValue.Bool(boolean isTrue) -> Boolean.toString(isTrue);
            case FieldValue.ListValue(var items) ->
                    items.stream().map(HugoComparisonTest::text).toList().toString();
            case FieldValue.Null _, FieldValue.MapValue _ -> "";
        };
    }

    private static String date(FrontMatter frontMatter) {
        Optional<FieldValue> value = frontMatter.field("date").map(Field::value);
        if (value.isEmpty()) {
            return NO_DATE;
        }
        return switch (value.get()) {
            case FieldValue.Date date -> date.moment().toString();
            case FieldValue.NumberValue number ->
                    Instant.ofEpochSecond(Long.parseLong(number.decimal()))
                            .atOffset(ZoneOffset.UTC)
                            .toString();
            case FieldValue.Text _,
                    FieldValue.Bool _,
                    FieldValue.ListValue _,
                    FieldValue.MapValue _,
                    FieldValue.Null _ ->
                    NO_DATE;
        };
    }

    private static boolean isDraft(FrontMatter frontMatter) {
        return frontMatter
                .field("draft")
                .map(Field::value)
                .map(HugoComparisonTest::text)
                .map(text -> List.of("1", "t", "T", "TRUE", "true", "True").contains(text))
                .orElse(false);
    }
}
