package weeknote.frontmatter;

import java.util.List;
import weeknote.frontmatter.FrontMatterProblem.Fix;
import weeknote.frontmatter.FrontMatterProblem.Kind;
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
                json ? List.of() : List.of(closing(post, fences, sign)));
    }

    private static Fix closing(String post, Fences fences, String sign) {
        int end = fences.range().end();
        String lineBreak = new SourceLines(post).lineBreak(fences.signs().getFirst().start());
        boolean startsLine = end > 0 && "\n\r".indexOf(post.charAt(end - 1)) >= 0;
        String closing = (startsLine ? "" : lineBreak) + sign + lineBreak;
        return new Fix(
                "Close the front matter with `" + sign + "`",
                TextChange.of(TextEdit.insert(end, closing)));
    }
}
