package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import weeknote.markdown.inline.Decoder;
import weeknote.text.TextRange;

/// What holds for the ranges of links and images with brackets.
record LinkLaws(SourceText source) {

    void check(Link link) {
        String opening = between(link.range().start(), link.textRange().start());
        assertEquals(link.isImage() ? "![" : "[", opening);
        assertEquals(link.destination(), Decoder.decode(source.at(link.destinationRange())));
        title(link.titleRange(), link.title());
        String behind = between(link.textRange().end(), link.range().end());
        switch (link.kind()) {
            case INLINE -> inline(link);
            case FULL -> {
                assertTrue(behind.startsWith("][") && behind.endsWith("]"), link::toString);
                assertEquals(behind.length(), link.labelRange().length() + 3);
                label(link);
            }
            case COLLAPSED -> {
                assertEquals("][]", behind);
                assertEquals(link.textRange(), link.labelRange());
                label(link);
            }
            case SHORTCUT -> {
                assertEquals("]", behind);
                assertEquals(link.textRange(), link.labelRange());
                label(link);
            }
            case AUTOLINK, BARE -> throw new AssertionError("has no brackets: " + link);
        }
    }

    void title(TextRange range, String decoded) {
        String title = source.at(range);
        if (title.isEmpty()) {
            assertEquals("", decoded);
            return;
        }
        assertTrue("\"'(".indexOf(title.charAt(0)) >= 0, title);
        assertTrue("\"')".indexOf(title.charAt(title.length() - 1)) >= 0, title);
        assertEquals(
                SourceText.comparable(
                        Decoder.decode(title.substring(1, title.length() - 1)), title),
                SourceText.comparable(decoded, title));
    }

    // What stands around destination and title: "](D)" or "](<D> T)"
    private void inline(Link link) {
        TextRange destination = link.destinationRange();
        TextRange title = link.titleRange();
        String frame =
                between(link.textRange().end(), destination.start())
                        + "D"
                        + between(destination.end(), title.start())
                        + (title.isEmpty() ? "" : "T")
                        + between(title.end(), link.range().end());
        assertTrue(
                Set.of("](D)", "](<D>)", "](DT)", "](<D>T)").contains(signs(frame)),
                link::toString);
    }

    private static String signs(String frame) {
        return frame.replaceAll("\n[ \t>]*", "").replaceAll("\\s", "");
    }

    private void label(Link link) {
        String written = source.at(link.labelRange());
        assertEquals(
                SourceText.comparable(written, written),
                SourceText.comparable(link.label(), written));
        String definition = source.at(link.definitionRange());
        int close = definition.indexOf("]:");
        assertTrue(definition.startsWith("[") && close > 0, definition);
        assertTrue(link.definitionRange().contains(link.destinationRange()), link::toString);
        assertTrue(link.definitionRange().contains(link.titleRange()), link::toString);
    }

    private String between(int from, int to) {
        return source.at(new TextRange(from, to));
    }
}
