package weeknote.site;

import java.util.ArrayList;
import java.util.List;

/// The style sheets that a page or a template names, in its `<link>`s or in the actions that make
/// them: `/css/main.css`, `{{ "css/main.css" | relURL }}`, `resources.Get "css/main.css"`.
final class StyleLinks {

    private static final String END = ".css";

    /// In characters. Neither a path nor a tag is longer.
    private static final int LONG = 500;

    private final Site site;
    private final String template;

    private StyleLinks(Site site, String template) {
        this.site = site;
        this.template = template;
    }

    /// The paths from the site's root, without a slash before them. Sheets of other sites are left
    /// out, and those for printing.
    static List<String> in(Site site, String template) {
        return new StyleLinks(site, template).find();
    }

    private List<String> find() {
        List<String> found = new ArrayList<>();
        for (int at = template.indexOf(END); at >= 0; at = template.indexOf(END, at + 1)) {
            String link = link(at);
            if (!link.isEmpty() && !isForPrint(at)) {
                new SitePath(site, "/")
                        .of(link)
                        .map(path -> path.substring(1))
                        .ifPresent(found::add);
            }
        }
        return found.stream().distinct().toList();
    }

    private String link(int dot) {
        int start = dot;
        while (start > Math.max(0, dot - LONG) && isOfPath(template.charAt(start - 1))) {
            start--;
        }
        int end = dot + END.length();
        boolean isLonger = end < template.length() && isOfPath(template.charAt(end));
        boolean isNamed = start < dot && template.charAt(dot - 1) != '/';
        return isNamed && !isLonger ? template.substring(start, end) : "";
    }

    private static boolean isOfPath(char c) {
        return Character.isLetterOrDigit(c) || "/._-~@+".indexOf(c) >= 0;
    }

    /// As the tag says in which it stands.
    private boolean isForPrint(int at) {
        String before = template.substring(Math.max(0, at - LONG), at);
        if (before.lastIndexOf('<') < before.lastIndexOf('>')) {
            return false;
        }
        String behind = template.substring(at, Math.min(template.length(), at + LONG));
        int end = Math.max(0, behind.indexOf('>'));
        String tag = before.substring(before.lastIndexOf('<') + 1) + behind.substring(0, end);
        return tag.contains("media=\"print\"") || tag.contains("media=print");
    }
}
