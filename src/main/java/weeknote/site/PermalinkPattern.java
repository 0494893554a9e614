package weeknote.site;

import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// Fills a pattern of Hugo's `permalinks` for one post: `/:year/:month/:slug/`
/// ([Hugo](https://gohugo.io/content-management/urls/#tokens)).
record PermalinkPattern(ContentPath content, FrontMatter frontMatter) {

    private static final Pattern TOKEN = Pattern.compile(":\\w++(?:\\[[^\\]]*+])?");

    // A post without a date is of the first day that Go knows.
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1, 1, 1, 0, 0);

    private static final Map<String, Function<PermalinkPattern, String>> VALUES =
            Map.ofEntries(
                    Map.entry(":year", it -> String.valueOf(it.date().getYear())),
                    Map.entry(":month", it -> "%02d".formatted(it.date().getMonthValue())),
                    Map.entry(":monthname", it -> name(it.date().getMonth()::getDisplayName)),
                    Map.entry(":day", it -> "%02d".formatted(it.date().getDayOfMonth())),
                    Map.entry(
                            ":weekday",
                            it -> String.valueOf(it.date().getDayOfWeek().getValue() % 7)),
                    Map.entry(":weekdayname", it -> name(it.date().getDayOfWeek()::getDisplayName)),
                    Map.entry(":yearday", it -> String.valueOf(it.date().getDayOfYear())),
                    Map.entry(":section", it -> it.content().folders().getFirst()),
                    Map.entry(":sections", it -> String.join("/", it.content().folders())),
                    Map.entry(":title", PermalinkPattern::title),
                    Map.entry(":slug", it -> it.slug().orElseGet(it::title)),
                    Map.entry(":filename", PermalinkPattern::filename),
                    Map.entry(":slugorfilename", it -> it.slug().orElseGet(it::filename)));

    /// Whether every token of a pattern is known. Hugo has more of them: a part of the sections,
    /// `:sections[1:]`, and dates in Go's layout, `:2006`.
    static boolean isKnown(String pattern) {
        return TOKEN.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .allMatch(VALUES::containsKey);
    }

    /// A token that is not known stays.
    String fill(String pattern) {
        return TOKEN.matcher(pattern)
                .replaceAll(token -> Matcher.quoteReplacement(value(token.group())));
    }

    private String value(String token) {
        Function<PermalinkPattern, String> value = VALUES.get(token);
        return value == null ? token : value.apply(this);
    }

    private static String name(BiFunction<TextStyle, Locale, String> names) {
        return AddressText.of(names.apply(TextStyle.FULL, Locale.ENGLISH));
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
