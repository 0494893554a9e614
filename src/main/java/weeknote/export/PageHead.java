package weeknote.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;

/// The head of a post's page, from its front matter: title, date, categories.
///
/// ```
/// <header class="post-head">
/// <h1>Week 40, 2016</h1>
/// <p class="post-meta"><time datetime="2016-10-03T21:16:23+11:00">3 October 2016</time> · Weekly Notes</p>
/// </header>
/// ```
public final class PageHead {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu");

    private PageHead() {}

    /// The head as HTML; empty if the front matter has nothing to show.
    public static String html(Post post) {
        var fields = new PostFields(post);
        String title = fields.text("title");
        String heading = title.isBlank() ? "" : "<h1>" + HtmlEscape.of(title) + "</h1>\n";
        String parts = heading + meta(fields);
        return parts.isEmpty() ? "" : "<header class=\"post-head\">\n" + parts + "</header>\n";
    }

    private static String meta(PostFields fields) {
        List<String> parts = new ArrayList<>();
        fields.date().map(date -> time(date, fields.language())).ifPresent(parts::add);
        fields.list("categories").stream().map(HtmlEscape::of).forEach(parts::add);
        return parts.isEmpty()
                ? ""
                : "<p class=\"post-meta\">" + String.join(" · ", parts) + "</p>\n";
    }

    private static String time(FieldValue.Date date, String language) {
        String day = DATE.withLocale(Locale.forLanguageTag(language)).format(date.wallTime());
        return "<time datetime=\"" + machine(date) + "\">" + day + "</time>";
    }

    /// Without an offset the site decides which moment it is, so that the day alone is certain.
    private static String machine(FieldValue.Date date) {
        return date.offset().isPresent()
                ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date.moment())
                : DateTimeFormatter.ISO_LOCAL_DATE.format(date.wallTime());
    }
}
