package weeknote.site;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// Fills a pattern of Hugo's `permalinks` for one post: `/:year/:month/:slug/`
/// ([Hugo](https://gohugo.io/content-management/urls/#tokens)).
record PermalinkPattern(ContentPath content, FrontMatter frontMatter) {

    private static final Pattern TOKEN = Pattern.compile(":[a-z]++");

    // A post without a date is of the first day that Go knows.
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1, 1, 1, 0, 0);

    /// A token that is not known stays.
    String fill(String pattern) {
        LocalDateTime date = date();
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(value(token.group(), date)));
    }

    private String value(String token, LocalDateTime date) {
        return switch (token) {
            case ":year" -> String.valueOf(date.getYear());
            case ":month" -> "%02d".formatted(date.getMonthValue());
            case ":monthname" ->
                    AddressText.of(date.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            case ":day" -> "%02d".formatted(date.getDayOfMonth());
            case ":weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
            case ":yearday" -> String.valueOf(date.getDayOfYear());
            case ":section" -> content.folders().getFirst();
            case ":sections" -> String.join("/", content.folders());
            case ":title" -> title();
            case ":slug" -> slug().orElseGet(this::title);
            case ":filename" -> filename();
            case ":slugorfilename" -> slug().orElseGet(this::filename);
            default -> token;
        };
    }

    private Optional<String> slug() {
        return text("slug").map(AddressText::of);
    }

    private String title() {
        return AddressText.of(text("title").orElse(""));
    }

    private String filename() {
        return AddressText.of(content.name());
    }

    private Optional<String> text(String key) {
        return frontMatter.text(key).filter(text -> !text.isBlank());
    }

    private LocalDateTime date() {
        return List.of("date", "publishDate", "lastmod").stream()
                .flatMap(key -> frontMatter.field(key).map(Field::value).stream())
                .filter(FieldValue.Date.class::isInstance)
                .map(value -> ((FieldValue.Date) value).wallTime())
                .findFirst()
                .orElse(NO_DATE);
    }
}
