package weeknote.export;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;

/// The head of a post's page, from its front matter: title, date, categories, tags.
///
/// ```
/// <header class="post-head">
/// <h1>Week 40, 2016</h1>
/// <p class="post-meta"><time datetime="2016-10-03T21:16:23+11:00">3 October 2016</time> · Weekly Notes · #aws</p>
/// </header>
/// ```
public final class PageHead {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private PageHead() {}

    /// The head as HTML; empty if the front matter has nothing to show.
    ///
    /// @param named the date in the name of the post's file, for one whose front matter has none
    public static String html(Post post, Optional<LocalDate> named) {
        var fields = new PostFields(post);
        String title = fields.text("title");
        String heading = title.isBlank() ? "" : "<h1>" + HtmlEscape.of(title) + "</h1>\n";
        String parts = heading + meta(fields, named);
        return parts.isEmpty() ? "" : "<header class=\"post-head\">\n" + parts + "</header>\n";
    }

    private static String meta(PostFields fields, Optional<LocalDate> named) {
        List<String> parts = new ArrayList<>();
        fields.date()
                .map(date -> time(date.wallTime().toLocalDate(), machine(date), fields))
                .or(() -> named.map(date -> time(date, date.toString(), fields)))
                .ifPresent(parts::add);
        fields.list("categories").stream().map(HtmlEscape::of).forEach(parts::add);
        fields.list("tags").stream().map(tag -> "#" + HtmlEscape.of(tag)).forEach(parts::add);
        return parts.isEmpty()
                ? ""
                : "<p class=\"post-meta\">" + String.join(" · ", parts) + "</p>\n";
    }

    private static String time(LocalDate date, String machine, PostFields fields) {
        String day = DATE.withLocale(Locale.forLanguageTag(fields.language())).format(date);
        return "<time datetime=\"" + machine + "\">" + day + "</time>";
    }

    /// Without an offset the site decides which moment it is, so that the day alone is certain.
    private static String machine(FieldValue.Date date) {
        return date.offset().isPresent()
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.moment())
                : DateTimeFormatter.ISO_LOCAL_DATE.format(date.wallTime());
    }
}
