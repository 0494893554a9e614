package weeknote.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A destination where a label should be: `https://example.org`, `/about/`, `map.png`.
///
/// @param title as written with a blank before it: ` "A map"`; empty if there is none
/// @param isUri it begins with a scheme, so that it can be nothing else
record Address(String destination, String title, boolean isUri) {

    private static final List<String> SCHEMES =
            List.of("https://", "http://", "ftp://", "mailto:", "tel:");

    private static final List<String> FILES =
            List.of(".md", ".html", ".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".pdf");

    static Optional<Address> of(String label) {
        String stripped = label.strip();
        int blank = stripped.indexOf(' ');
        String destination = blank < 0 ? stripped : stripped.substring(0, blank);
        String title = blank < 0 ? "" : stripped.substring(blank);
        boolean isUri = isUri(destination);
        boolean isAddress = isUri || isPath(destination);
        return isAddress && isTitle(title.strip())
                ? Optional.of(new Address(destination, title, isUri))
                : Optional.empty();
    }

    static boolean isUri(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SCHEMES.stream()
                .anyMatch(each -> lower.startsWith(each) && lower.length() > each.length());
    }

    private static boolean isPath(String text) {
        boolean isFromHere =
                text.startsWith("../") || text.startsWith("./") || text.startsWith("/");
        // `*.md` names files, and is none
        return text.indexOf('*') < 0 && ((isFromHere && text.length() > 2) || isFile(text));
    }

    /// It ends as the files do that posts lead to: `map.png`.
    static boolean isFile(String path) {
        return path.indexOf('.') > 0 && FILES.stream().anyMatch(path::endsWith);
    }

    private static boolean isTitle(String title) {
        return title.isEmpty()
                || (title.length() > 1
                        && (title.charAt(0) == '"' || title.charAt(0) == '\'')
                        && title.charAt(title.length() - 1) == title.charAt(0));
    }
}
