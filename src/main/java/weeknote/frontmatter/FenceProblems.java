package weeknote.frontmatter;

import java.util.List;
import java.util.Optional;
import weeknote.frontmatter.FrontMatterProblem.Fix;
import weeknote.frontmatter.FrontMatterProblem.Kind;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What is wrong with the fences themselves.
final class FenceProblems {

    private FenceProblems() {}

    static List<FrontMatterProblem> of(String post, Fences fences) {
        if (fences.misread()) {
            return List.of(misread(post));
        }
        return fences.closed() ? List.of() : List.of(unclosed(post, fences));
    }

    private static FrontMatterProblem misread(String post) {
        String lineBreak = new SourceLines(post).lineBreak(0);
        int start = post.length() - post.stripLeading().length();
        String fences = "---" + lineBreak + "---" + lineBreak;
        return new FrontMatterProblem(
                Kind.TAKEN_FOR_FRONT_MATTER,
                new TextRange(start, start + 1),
                "Hugo takes the first `"
                        + post.charAt(start)
                        + "` of the post for the start of front matter and stops. Put front matter"
                        + " above it.",
                List.of(
                        new Fix(
                                "Put empty front matter above",
                                TextChange.of(TextEdit.insert(0, fences)))));
    }

    private static FrontMatterProblem unclosed(String post, Fences fences) {
        TextRange opening = fences.signs().getFirst();
        boolean json = fences.format() == Format.JSON;
        String sign = json ? "}" : opening.of(post);
        return new FrontMatterProblem(
                Kind.UNCLOSED,
                opening,
                "The front matter is never closed: a line `" + sign + "` is missing behind it.",
                json ? List.of() : closing(post, fences, sign));
    }

    /// In place of a line that was meant to close, or else above the first blank line. A fix that
    /// would take the whole rest of the post for front matter is none.
    private static List<Fix> closing(String post, Fences fences, String sign) {
        Optional<TextRange> meant = meantAsSign(post, fences, sign);
        if (meant.isPresent()) {
            return List.of(
                    new Fix(
                            "Change `" + meant.get().of(post) + "` to `" + sign + "`",
                            TextChange.of(TextEdit.replace(meant.get(), sign))));
        }
        boolean isOfText =
                fences.range().end() == post.length()
                        && !fences.content().of(post).lines().allMatch(FenceProblems::isOfFields);
        return isOfText ? List.of() : List.of(inserted(post, fences, sign));
    }

    /// A line `...`, which ends a document of YAML ([YAML 1.2.2,
    /// 9.1.2](https://yaml.org/spec/1.2.2/#912-document-markers)) but not the front matter of Hugo,
    /// or one with a sign too few: `--`, `++`.
    private static Optional<TextRange> meantAsSign(String post, Fences fences, String sign) {
        int end = fences.range().end();
        int line = fences.content().start();
        while (line < post.length()) {
            int lineEnd = LineBounds.lineEnd(post, line);
            String source = post.substring(line, lineEnd).stripTrailing();
            if (source.equals("...") || source.equals(sign.substring(1))) {
                return Optional.of(new TextRange(line, line + source.length()));
            }
            if (line >= end && !source.isEmpty()) {
                return Optional.empty();
            }
            int next = LineBounds.skip(post, lineEnd);
            line = next == lineEnd ? post.length() : next;
        }
        return Optional.empty();
    }

    /// `key: value`, `key = 1`, an item of a list, a line that goes on; not a line of text.
    private static boolean isOfFields(String line) {
        return line.isBlank()
                || " \t#-[]}'\"".indexOf(line.charAt(0)) >= 0
                || line.indexOf(':') >= 0
                || line.indexOf('=') >= 0;
    }

    private static Fix inserted(String post, Fences fences, String sign) {
        int end = fences.range().end();
        String lineBreak = new SourceLines(post).lineBreak(fences.signs().getFirst().start());
        boolean startsLine = end > 0 && "\n\r".indexOf(post.charAt(end - 1)) >= 0;
        String closing = (startsLine ? "" : lineBreak) + sign + lineBreak;
        return new Fix(
                "Close the front matter with `" + sign + "`",
                TextChange.of(TextEdit.insert(end, closing)));
    }
}
