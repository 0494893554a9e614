package weeknote.assist.spelling;

/// Masks what a template engine replaces before Markdown is read, within one line: `{{ page.title
/// }}` and `{% raw %}` of Liquid, `{: .wide }` of kramdown.
final class TemplateTags {

    private TemplateTags() {}

    /// The line with such tags masked; the line itself if it has none.
    static String mask(String line) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        char[] masked = line.toCharArray();
        int start = line.indexOf('{');
        while (start >= 0 && start + 1 < masked.length) {
            int end = end(line, start);
            for (int i = start; i < end; i++) {
                masked[i] = Prose.TAG;
            }
            start = line.indexOf('{', Math.max(end, start + 1));
        }
        return new String(masked);
    }

    /// Behind the tag that starts here; the start if none does.
    private static int end(String line, int start) {
        String closing =
                switch (line.charAt(start + 1)) {
                    case '{' -> "}}";
                    case '%' -> "%}";
                    case ':' -> "}";
                    default -> "";
                };
        int found = closing.isEmpty() ? -1 : line.indexOf(closing, start + 2);
        return found < 0 ? start : found + closing.length();
    }
}
