package weeknote.check;

import java.util.Optional;
import java.util.Set;
import weeknote.post.WrittenIds;
import weeknote.site.PostIndex;
import weeknote.site.ShortcodeTemplate;
import weeknote.site.SiteKind;

/// Whether a site's shortcodes may bring ids of which the text of a post knows nothing: those whose
/// templates have some, `<a id="{{ .Get 0 }}">`, or show what stands elsewhere.
record ShortcodeIds(PostIndex index) {

    /// What stands between the tags, `.Inner`, is a part of the post's text.
    private static final Set<String> ELSEWHERE =
            Set.of("partial", "template", "readFile", ".Content", ".Render");

    boolean mayBring(Set<String> names) {
        return names.stream().anyMatch(this::mayBring);
    }

    private boolean mayBring(String name) {
        if (index.site().kind() != SiteKind.HUGO) {
            return true;
        }
        Optional<ShortcodeTemplate> template =
                index.shortcodes().stream().filter(each -> each.name().equals(name)).findFirst();
        return template.map(each -> mayHaveIds(each.source()))
                .orElseGet(() -> !index.knowledge().shortcodes() && !name.endsWith(".inline"));
    }

    private static boolean mayHaveIds(String template) {
        WrittenIds written = WrittenIds.in(template);
        return written.hasOthers()
                || !written.ids().isEmpty()
                || ELSEWHERE.stream().anyMatch(template::contains);
    }
}
