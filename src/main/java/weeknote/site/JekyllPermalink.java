package weeknote.site;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// Fills a pattern of Jekyll's `permalink` for one post: `/:year/:month/:title/`
/// ([Jekyll](https://jekyllrb.com/docs/permalinks/#placeholders)).
///
/// @param folders from the site's root to the post
/// @param stem the file's name without its ending: `2016-10-03-week-40`
record JekyllPermalink(List<String> folders, String stem, FrontMatter frontMatter) {

    private static final Pattern TOKEN = Pattern.compile(":[a-z_]++");
    private static final Pattern UNKEPT = Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+");
    private static final LocalDateTime NO_DATE = LocalDateTime.of(1, 1, 1, 0, 0);

    JekyllPermalink {
        folders = List.copyOf(folders);
    }

    /// A token that is not known stays.
    String fill(String pattern) {
        return TOKEN.matcher(pattern)
                .replaceAll((MatchResult token) -> Matcher.quoteReplacement(value(token.group())));
    }

    private String value(String token) {
        return switch (token) {
            case ":year" -> date("uuuu");
            case ":short_year" -> date("uu");
            case ":month" -> date("MM");
            case ":i_month" -> date("M");
            case ":short_month" -> date("MMM");
            case ":long_month" -> date("MMMM");
            case ":day" -> date("dd");
            case ":i_day" -> date("d");
            case ":y_day" -> date("DDD");
            case ":short_day" -> date("EEE");
            case ":long_day" -> date("EEEE");
            case ":hour" -> date("HH");
            case ":minute" -> date("mm");
            case ":second" -> date("ss");
            case ":title", ":slug" -> slug();
            case ":categories" -> String.join("/", categories());
            case ":output_ext" -> ".html";
            default -> token;
        };
    }

    private String date(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date());
    }

    private LocalDateTime date() {
        return frontMatter
                .field("date")
                .map(Field::value)
                .filter(FieldValue.Date.class::isInstance)
                .map(value -> ((FieldValue.Date) value).wallTime())
                .or(() -> JekyllName.of(stem).map(name -> name.date().atStartOfDay()))
                .orElse(NO_DATE);
    }

    /// As Jekyll's `slugify` does: what may not stand in an address becomes a hyphen.
    private String slug() {
        String slug =
                frontMatter
                        .text("slug")
                        .filter(text -> !text.isBlank())
                        .orElseGet(() -> JekyllName.of(stem).map(JekyllName::title).orElse(stem));
        String hyphened = UNKEPT.matcher(slug).replaceAll("-");
        int from = hyphened.startsWith("-") ? 1 : 0;
        int end = hyphened.length() - (hyphened.endsWith("-") ? 1 : 0);
        return hyphened.substring(from, Math.max(from, end));
    }

    /// Those of the folders above `_posts`, then those of the front matter; a text is many words.
    private List<String> categories() {
        List<String> categories = new ArrayList<>();
        categories.addAll(folders.subList(0, Math.max(0, folders.indexOf("_posts"))));
        frontMatter.text("category").ifPresent(categories::add);
        frontMatter
                .field("categories")
                .ifPresent(field ->
                        categories.addAll(
                                field.value() instanceof FieldValue.Text(String words)
                                        ? List.of(words.strip().split("\\s+"))
                                        : IndexedPost.items(field)));
        return categories.stream().map(each -> each.toLowerCase(Locale.ROOT)).distinct().toList();
    }
}
