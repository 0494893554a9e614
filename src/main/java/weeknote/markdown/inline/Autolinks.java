package weeknote.markdown.inline;

import weeknote.markdown.Link;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Autolinks in angle brackets ([CommonMark](https://spec.commonmark.org/0.31.2/#autolinks)).
final class Autolinks {

    private Autolinks() {}

    /// The index behind the `>` of the autolink that starts with the `<` at `from`, or -1.
    static int end(String text, int from) {
        int uri = uriEnd(text, from + 1);
        return uri > 0 ? uri : mailEnd(text, from + 1);
    }

    private static int uriEnd(String text, int from) {
        int i = from;
        while (isSchemePart(LinkScanner.at(text, i), i == from) && i - from <= 32) {
            i++;
        }
        if (LinkScanner.at(text, i) != ':' || i - from < 2 || i - from > 32) {
            return -1;
        }
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private static boolean isSchemePart(char c, boolean isFirst) {
        boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        return letter || (!isFirst && ((c >= '0' && c <= '9') || c == '+' || c == '.' || c == '-'));
    }

    private static int mailEnd(String text, int from) {
        int end = MailAddresses.end(text, from);
        return end > 0 && LinkScanner.at(text, end) == '>' ? end + 1 : -1;
    }

    static Inline link(Content content, int from, int end) {
        String uri = content.text().substring(from + 1, end - 1);
        boolean isMail = uriEnd(content.text(), from + 1) < 0;
        return link(
                content.range(from, end),
                content.range(from + 1, end - 1),
                uri,
                isMail ? "mailto:" + uri : uri,
                Link.Kind.AUTOLINK);
    }

    static Inline link(
            TextRange range, TextRange textRange, String text, String destination, Link.Kind kind) {
        TextRange none = TextRange.at(textRange.end());
        return new Inline.Autolink(
                new Link(
                        kind,
                        false,
                        range,
                        textRange,
                        textRange,
                        none,
                        none,
                        none,
                        destination,
                        "",
                        ""),
                text);
    }
}
