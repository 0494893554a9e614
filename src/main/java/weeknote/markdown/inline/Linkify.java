package weeknote.markdown.inline;

import weeknote.markdown.Dialect;
import weeknote.markdown.Link;
import weeknote.markdown.tree.Inline;

/// Makes links of bare addresses: `https://…`, `www.…`, and mail addresses (GFM's [extended
/// autolinks](https://github.github.com/gfm/#autolinks-extension-), Goldmark's
/// `extension/linkify.go`).
final class Linkify {

    private static final String DOMAIN_SIGNS = "-@:%._+~#=";
    private static final String PATH_SIGNS = "-@:%_+.~#$!?&/=();,'\">^{}[]`";
    private static final int LONGEST_DOMAIN = 256;

    private final Content content;
    private final String text;
    private final boolean hasMail;
    private final String www;

    /// Before this index no mail address starts, as what follows it is none.
    private int noMail;

    Linkify(Content content, Dialect dialect) {
        this.content = content;
        text = content.text();
        // Hugo sets Goldmark's protocol for "www." so.
        www = dialect.linkProtocol() + "://";
        hasMail = text.indexOf('@') >= 0;
    }

    /// Whether there is anything of an address in `text`.
    static boolean mayBeIn(String text) {
        return text.contains("://") || text.indexOf('@') >= 0 || text.contains("www.");
    }

    /// Whether a bare link may begin behind `c`.
    static boolean mayFollow(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '*', '_', '~', '(' -> true;
            default -> false;
        };
    }

    /// The index behind the bare link at `from`, or -1.
    int end(int from) {
        int end =
                switch (text.charAt(from)) {
                    case 'h', 'f' -> uriEnd(from);
                    case 'w' -> text.startsWith("www.", from) ? addressEnd(from + 4) : -1;
                    default -> -1;
                };
        int trimmed = end < 0 ? mailEnd(from) : trimmed(from, end);
        return trimmed > from ? trimmed : -1;
    }

    Inline link(int from, int end) {
        String address = text.substring(from, end);
        String destination =
                text.startsWith("www.", from) && uriEnd(from) < 0
                        ? www + address
                        : uriEnd(from) > 0 ? address : "mailto:" + address;
        return Autolinks.link(
                content.range(from, end),
                content.range(from, end),
                address,
                destination,
                Link.Kind.BARE);
    }

    private int uriEnd(int from) {
        if (text.startsWith("http://", from)) {
            return addressEnd(from + 7);
        }
        if (text.startsWith("https://", from)) {
            return addressEnd(from + 8);
        }
        return text.startsWith("ftp://", from) ? addressEnd(from + 6) : -1;
    }

    private int addressEnd(int domain) {
        int i = domain;
        while (i - domain < LONGEST_DOMAIN && isIn(DOMAIN_SIGNS, LinkScanner.at(text, i))) {
            i++;
        }
        int end = -1;
        for (int dot = i; dot > domain && end < 0; dot--) {
            if (LinkScanner.at(text, dot) == '.') {
                end = lettersEnd(dot + 1);
            }
        }
        return end < 0 ? -1 : pathEnd(portEnd(end));
    }

    private int lettersEnd(int from) {
        int i = from;
        while (LinkScanner.at(text, i) >= 'a' && LinkScanner.at(text, i) <= 'z') {
            i++;
        }
        return i > from ? i : -1;
    }

    private int portEnd(int from) {
        int i = from;
        if (LinkScanner.at(text, i) == ':') {
            i++;
            while (LinkScanner.at(text, i) >= '0' && LinkScanner.at(text, i) <= '9') {
                i++;
            }
        }
        return i > from + 1 ? i : from;
    }

    private int pathEnd(int from) {
        char c = LinkScanner.at(text, from);
        if (c != '/' && c != '#' && c != '?') {
            return from;
        }
        int i = from + 1;
        while (isIn(PATH_SIGNS, LinkScanner.at(text, i))) {
            i++;
        }
        return i;
    }

    // Punctuation, an unbalanced parenthesis or an entity at the end is not part of the link.
    private int trimmed(int from, int end) {
        int to = end;
        char last = text.charAt(to - 1);
        if (last == '.') {
            to--;
        } else if (last == ')') {
            to -= Math.max(0, unbalanced(from, to));
        } else if (last == ';') {
            int i = to - 2;
            while (i >= from && isAlphanumeric(text.charAt(i))) {
                i--;
            }
            if (i != to - 2 && i >= from && text.charAt(i) == '&') {
                to = i;
            }
        }
        while (to - 1 > from && "?!.,:*_~".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private int unbalanced(int from, int to) {
        int closing = 0;
        for (int i = from; i < to; i++) {
            closing += text.charAt(i) == ')' ? 1 : text.charAt(i) == '(' ? -1 : 0;
        }
        return closing;
    }

    private int mailEnd(int from) {
        if (!hasMail || from < noMail || LinkScanner.isPunctuation(text.charAt(from))) {
            return -1;
        }
        int at = MailAddresses.localEnd(text, from);
        int end = MailAddresses.end(text, from);
        char next = LinkScanner.at(text, end < 0 ? at : end);
        int dot = text.indexOf('.', at);
        if (end < 0 || dot < 0 || dot >= end || next == '-' || next == '_') {
            noMail = at;
            return -1;
        }
        return end;
    }

    private static boolean isIn(String signs, char c) {
        return isAlphanumeric(c) || (c != '\0' && signs.indexOf(c) >= 0);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
