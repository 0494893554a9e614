package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.Link;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode.Paragraph;
import weeknote.markdown.tree.Inline;

/// Writes paragraphs.
record ParagraphWriter(BlockOutput output) {

    void write(Paragraph paragraph, List<Attribute> attributes, Paragraphs paragraphs) {
        if (paragraph.inlines().size() == 1
                && paragraph.inlines().getFirst() instanceof Inline.Maths maths) {
            output.startLine();
            output.inlines().writeDisplayed(maths);
            return;
        }
        switch (paragraphs) {
            case BARE, FIRST_BARE -> bare(paragraph.inlines());
            case WRAPPED -> wrapped(paragraph.inlines(), attributes);
        }
    }

    private void bare(List<Inline> inlines) {
        if (!output.endsWith("<li>")) {
            output.startLine();
        }
        output.inlines().write(inlines);
    }

    private void wrapped(List<Inline> inlines, List<Attribute> attributes) {
        output.startLine();
        if (attributes.isEmpty() && isWrittenAlone(inlines)) {
            return;
        }
        if (output.dialect().has(Feature.BARE_IMAGE) && isImage(inlines)) {
            output.inlines().write(inlines);
            return;
        }
        output.open("p", attributes);
        output.out().append('>');
        output.inlines().write(inlines);
        output.out().append("</p>\n");
    }

    private boolean isWrittenAlone(List<Inline> inlines) {
        return inlines.size() == 1
                && inlines.getFirst() instanceof Inline.Text(var _, String text)
                && output.text().writeAlone(text);
    }

    private static boolean isImage(List<Inline> inlines) {
        return inlines.size() == 1
                && inlines.getFirst() instanceof Inline.Linked(Link link, var _)
                && link.isImage();
    }
}
