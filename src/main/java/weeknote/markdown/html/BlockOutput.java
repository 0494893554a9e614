package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.tree.Attribute;

/// What the HTML of blocks is written to and with.
record BlockOutput(
        Dialect dialect, TextWriter text, BlockAttributes attributes, InlineWriter inlines) {

    StringBuilder out() {
        return text.out();
    }

    boolean isKramdown() {
        return dialect.engine() == Engine.KRAMDOWN;
    }

    /// How the tag of an empty element ends: `>`, or ` />` with the XHTML setting.
    String emptyEnd() {
        return dialect.has(Feature.XHTML) ? " />" : ">";
    }

    /// A block begins on a line of its own, but for the first in a description.
    void startLine() {
        boolean isInLine = !out().isEmpty() && out().charAt(out().length() - 1) != '\n';
        if (isInLine && !endsWith("<dd>")) {
            out().append('\n');
        }
    }

    boolean endsWith(String end) {
        int from = out().length() - end.length();
        return from >= 0 && out().indexOf(end, from) == from;
    }

    /// `<ul class="a"`, on a line of its own and still open.
    void open(String name, List<Attribute> given) {
        startLine();
        out().append('<').append(name);
        attributes.write(name, given);
    }
}
