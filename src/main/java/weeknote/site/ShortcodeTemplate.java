package weeknote.site;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// A shortcode of the site, as its template tells: `layouts/shortcodes/note.html` is `note`.
///
/// @param parameters the names it asks for, in the order of its source; empty if it takes its
///   arguments by place
/// @param isPaired it shows what stands between its tags
/// @param source the template itself; empty for one that Hugo brings along
public record ShortcodeTemplate(
        String name, List<String> parameters, boolean isPaired, String source) {

    private static final Pattern GET = Pattern.compile("\\.Get\\s+[\"`]([\\w-]{1,40})[\"`]");

    public ShortcodeTemplate {
        parameters = List.copyOf(parameters);
    }

    /// Reads a template.
    public static ShortcodeTemplate of(String name, String template) {
        List<String> parameters =
                GET.matcher(template)
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .distinct()
                        .toList();
        return new ShortcodeTemplate(name, parameters, template.contains(".Inner"), template);
    }
}
