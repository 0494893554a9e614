package weeknote.frontmatter;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.text.TextRange;

/// Where the front matter of a post begins and ends.
///
/// Rules: for Hugo its page lexer, tried against 0.111.3 (blank lines may stand before; the closing
/// fence is the sign at the start of any line, whatever follows it; a line `<!--` may stand first);
/// for Jekyll its regular expression (nothing before; the closing line is `---` or `...` alone).
///
/// @param signs the fence signs alone, opening first; one only if it is never closed
record Fences(
        Format format,
        TextRange range,
        TextRange content,
        List<TextRange> signs,
        boolean closed,
        boolean misread) {

    private static final Pattern HUGO_START =
            Pattern.compile("\\A\\s*+(?:<!--[^\\r\\n]*+\\s++)?(---|\\+\\+\\+|\\{(?!\\{))");
    private static final Pattern HUGO_MISREAD = Pattern.compile("\\A\\s*+([-+]|\\{\\{)");
    private static final Pattern JEKYLL_START = Pattern.compile("\\A(---)\\s*\\n");
    private static final Pattern JEKYLL_END =
            Pattern.compile(
                    "^(---|\\.\\.\\.)[ \\t\\r\\f]*$", Pattern.MULTILINE | Pattern.UNIX_LINES);
    private static final Pattern BLANK_LINE =
            Pattern.compile("(?:\\r\\n|\\n|\\r)[ \\t]*(?=[\\r\\n])");

    static Fences of(String post, Engine engine) {
        return switch (engine) {
            case HUGO -> hugo(post);
            case JEKYLL -> jekyll(post);
        };
    }

    private static Fences hugo(String post) {
        Matcher start = HUGO_START.matcher(post);
        if (!start.lookingAt()) {
            return none(HUGO_MISREAD.matcher(post).lookingAt());
        }
        var sign = new TextRange(start.start(1), start.end(1));
        return switch (post.charAt(sign.start())) {
            case '-' -> lines(post, Format.YAML, sign);
            case '+' -> lines(post, Format.TOML, sign);
            default -> json(post, sign);
        };
    }

    private static Fences lines(String post, Format format, TextRange opening) {
        int content = afterLineEnd(post, opening.end());
        String sign = opening.of(post);
        for (int i = content; i < post.length(); i++) {
            if (endsLine(post.charAt(i - 1)) && post.startsWith(sign, i)) {
                var closing = new TextRange(i, i + sign.length());
                return closed(post, format, opening, new TextRange(content, i), closing);
            }
        }
        return unclosed(post, format, opening, content);
    }

    private static Fences jekyll(String post) {
        Matcher start = JEKYLL_START.matcher(post);
        if (!start.lookingAt()) {
            return none(false);
        }
        var opening = new TextRange(0, 3);
        int content = afterLineEnd(post, blanksEnd(post, 3));
        Matcher end = JEKYLL_END.matcher(post);
        if (!end.find(content)) {
            return unclosed(post, Format.YAML, opening, content);
        }
        var closing = new TextRange(end.start(1), end.end(1));
        return closed(post, Format.YAML, opening, new TextRange(content, closing.start()), closing);
    }

    private static Fences json(String post, TextRange opening) {
        int level = 0;
        boolean quoted = false;
        for (int i = opening.start(); i < post.length(); i++) {
            switch (post.charAt(i)) {
                case '\\' -> i++;
                case '"' -> quoted = !quoted;
                case '{' -> level += quoted ? 0 : 1;
                case '}' -> level -= quoted ? 0 : 1;
                default -> {}
            }
            if (level == 0) {
                var object = new TextRange(opening.start(), i + 1);
                return closed(post, Format.JSON, opening, object, new TextRange(i, i + 1));
            }
        }
        return unclosed(post, Format.JSON, opening, opening.start());
    }

    private static Fences closed(
            String post, Format format, TextRange opening, TextRange content, TextRange closing) {
        int blanks = blanksEnd(post, closing.end());
        boolean alone = blanks == post.length() || endsLine(post.charAt(blanks));
        int end = alone ? afterLineEnd(post, blanks) : closing.end();
        var range = new TextRange(opening.start(), end);
        return new Fences(format, range, content, List.of(opening, closing), true, false);
    }

    /// Only the lines up to the first blank one are taken, so that the rest stays a readable body.
    private static Fences unclosed(String post, Format format, TextRange opening, int content) {
        Matcher blank = BLANK_LINE.matcher(post);
        boolean found = blank.find(Math.max(opening.end(), content - 1));
        int end = found ? Math.max(content, afterLineEnd(post, blank.start())) : post.length();
        return new Fences(
                format,
                new TextRange(opening.start(), end),
                new TextRange(content, end),
                List.of(opening),
                false,
                false);
    }

    private static Fences none(boolean misread) {
        TextRange nothing = TextRange.at(0);
        return new Fences(Format.NONE, nothing, nothing, List.of(), true, misread);
    }

    private static boolean endsLine(char c) {
        return c == '\n' || c == '\r';
    }

    private static int blanksEnd(String post, int offset) {
        int end = offset;
        while (end < post.length() && (post.charAt(end) == ' ' || post.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    private static int afterLineEnd(String post, int offset) {
        if (post.startsWith("\r\n", offset)) {
            return offset + 2;
        }
        return offset < post.length() && endsLine(post.charAt(offset)) ? offset + 1 : offset;
    }
}
