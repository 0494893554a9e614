package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// What holds for the range of every inline: inlines stand side by side without a gap, and what
/// stands at each is the source that makes it.
record InlineLaws(SourceText source, Tally tally) {

    /// The inlines of a leaf block or of an inline, whose content is at `range`.
    void check(List<Inline> inlines, TextRange range) {
        int at = range.start();
        for (Inline inline : inlines) {
            assertTrue(at <= inline.range().start(), () -> "overlaps: " + inline);
            assertTrue(
                    source.isPrefixOnly(new TextRange(at, inline.range().start())),
                    () -> "gap before " + inline);
            check(inline);
            tally.count(inline);
            at = inline.range().end();
        }
        assertTrue(at <= range.end(), () -> "outside: " + inlines.getLast());
        assertTrue(
                source.isPrefixOnly(new TextRange(at, range.end())),
                () -> "gap behind " + inlines.getLast());
    }

    private void check(Inline inline) {
        String written = source.at(inline.range());
        switch (inline) {
            case Inline.Text(var _, String text) -> assertEquals(written, text);
            case Inline.Escape(var _, String text) -> assertEquals(written, "\\" + text);
            case Inline.Entity(var _, String entity, String text) -> {
                assertEquals(written, entity);
                assertEquals(Decoder.decode(entity), text);
            }
            case Inline.Typographic(var _, String html) ->
                    assertTrue(isTypographic(written, html), () -> "not typographic: " + inline);
            case Inline.SoftBreak _ -> assertTrue(written.matches(" ?\r?\n"), inline::toString);
            case Inline.HardBreak _ ->
                    assertTrue(written.matches("( {2,}|\\\\{1,2})\r?\n"), inline::toString);
            case Inline.CodeSpan code -> codeSpan(code);
            case Inline.Emphasis(var range, var children) -> wrapped(range, 1, "*_", children);
            case Inline.Strong(var range, var children) -> wrapped(range, 2, "*_", children);
            case Inline.Strikethrough(var range, var length, var children) ->
                    wrapped(range, length, "~", children);
            case Inline.Linked(Link link, var children) -> {
                check(children, link.textRange());
                new LinkLaws(source).check(link);
            }
            case Inline.Autolink(Link link, String text) -> autolink(link, text);
            case Inline.RawHtml(var _, String html) -> {
                assertTrue(written.startsWith("<") && written.endsWith(">"), inline::toString);
                same(html, written);
            }
            case Inline.Maths(var _, String maths) -> {
                assertTrue(written.startsWith("$$") && written.endsWith("$$"), inline::toString);
                same(maths, written.substring(2, written.length() - 2).strip());
            }
            case Inline.FootnoteMark mark ->
                    assertEquals(
                            "[^" + Labels.normalize(mark.label()) + "]", Labels.normalize(written));
            case Inline.Attributes _ -> assertTrue(written.matches("\\{:[^\\n]*}"), written);
            case Inline.TaskMarker marker ->
                    assertTrue(written.matches(marker.isChecked() ? "\\[[xX]]" : "\\[ ]"), written);
        }
    }

    private void same(String text, String written) {
        assertEquals(SourceText.comparable(written, written), SourceText.comparable(text, written));
    }

    private static boolean isTypographic(String written, String html) {
        return switch (html) {
            case "&mdash;" -> written.equals("---");
            case "&ndash;" -> written.equals("--");
            case "&hellip;" -> written.equals("...");
            case "&laquo;" -> written.equals("<<");
            case "&raquo;" -> written.equals(">>");
            case "&lsquo;", "&rsquo;" -> written.equals("'");
            default -> written.equals("\"");
        };
    }

    private void codeSpan(Inline.CodeSpan code) {
        String written = source.at(code.range());
        String fence = source.at(new TextRange(code.range().start(), code.content().start()));
        assertTrue(fence.matches("`+"), code::toString);
        assertTrue(written.startsWith(fence) && written.endsWith(fence), code::toString);
        TextRange closing = new TextRange(code.content().end(), code.range().end());
        assertEquals(fence, SourceText.words(source.at(closing)));
        // one space of padding may be gone, and in a table's cell the backslash before a pipe
        assertEquals(
                SourceText.words(source.at(code.content())).replace("\\|", "|"),
                SourceText.words(code.code()).replace("\\|", "|"));
    }

    private void wrapped(TextRange range, int sign, String signs, List<Inline> children) {
        String written = source.at(range);
        String opening = written.substring(0, sign);
        assertTrue(opening.chars().allMatch(c -> signs.indexOf(c) >= 0), written);
        assertEquals(opening, written.substring(written.length() - sign));
        TextRange inner = new TextRange(range.start() + sign, range.end() - sign);
        assertEquals(inner.start(), children.getFirst().range().start(), written);
        assertEquals(inner.end(), children.getLast().range().end(), written);
        check(children, inner);
    }

    private void autolink(Link link, String text) {
        assertEquals(source.at(link.textRange()), text);
        assertEquals(link.textRange(), link.destinationRange());
        assertTrue(link.destination().endsWith(text), link::toString);
        boolean isBare = link.kind() == Link.Kind.BARE;
        assertEquals(isBare ? text : "<" + text + ">", source.at(link.range()));
    }
}
