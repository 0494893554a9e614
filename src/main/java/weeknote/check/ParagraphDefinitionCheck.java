package weeknote.check;

import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// `link.definition-in-paragraph`: `[label]: /destination` directly below a line of text, which
/// makes it text. Readers see it, and the links that need it are none.
final class ParagraphDefinitionCheck implements Check {

    static final String CODE = "link.definition-in-paragraph";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return ParagraphDefinition.in(post).stream()
                .map(found -> diagnostic(post.text(), found))
                .toList();
    }

    private static Diagnostic diagnostic(String text, ParagraphDefinition found) {
        boolean isOne = found.labels().size() == 1;
        return new Diagnostic(
                CODE,
                Severity.ERROR,
                found.first(),
                isOne
                        ? "Readers see this definition: it needs a blank line above it."
                        : "Readers see these definitions: they need a blank line above them.",
                List.of(fix(text, found)));
    }

    private static Fix fix(String text, ParagraphDefinition found) {
        int end = found.lines().end();
        boolean isLast = LineBounds.skip(text, end) >= found.paragraph().end();
        return isLast
                ? new Fix("Add a blank line", blankLine(text, found).change(), true)
                : new Fix("Move it below the paragraph", below(text, found).change(), false);
    }

    private static Edits blankLine(String text, ParagraphDefinition found) {
        return new Edits().insert(found.lines().start(), blankLine(text, found.first().start()));
    }

    /// With the markers of the quotes around it.
    private static String blankLine(String text, int definition) {
        int start = LineBounds.lineStart(text, definition);
        return text.substring(start, definition).stripTrailing() + LineBounds.of(text);
    }

    private static Edits below(String text, ParagraphDefinition found) {
        TextRange lines = found.lines();
        int next = LineBounds.skip(text, lines.end());
        String line = LineBounds.of(text);
        String blank = blankLine(text, found.first().start());
        int end = LineBounds.lineEnd(text, found.paragraph().end());
        return new Edits().delete(lines.start(), next).insert(end, line + blank + lines.of(text));
    }
}
