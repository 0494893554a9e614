package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// Finds inline raw HTML. What is never closed is remembered, so that no end is searched for twice
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#raw-html)).
final class RawHtml {

    private final String text;
    private final Engine engine;
    private int noComment = Integer.MAX_VALUE;
    private int noInstruction = Integer.MAX_VALUE;
    private int noDeclaration = Integer.MAX_VALUE;
    private int noCdata = Integer.MAX_VALUE;

    RawHtml(String text, Engine engine) {
        this.text = text;
        this.engine = engine;
    }

    /// The index behind the raw HTML that starts with the `<` at `from`, or -1.
    int end(int from) {
        if (text.startsWith("<!--", from)) {
            return commentEnd(from);
        }
        if (text.startsWith("<?", from)) {
            int end = from < noInstruction ? find("?>", from + 2) : -1;
            noInstruction = end < 0 ? Math.min(noInstruction, from) : noInstruction;
            return end;
        }
        if (text.startsWith("<![CDATA[", from)) {
            int end = from < noCdata ? find("]]>", from + 9) : -1;
            noCdata = end < 0 ? Math.min(noCdata, from) : noCdata;
            return end;
        }
        if (text.startsWith("<!", from)) {
            boolean isDeclaration = startsDeclaration(LinkScanner.at(text, from + 2));
            int end = isDeclaration && from < noDeclaration ? find(">", from) : -1;
            noDeclaration =
                    end < 0 && isDeclaration ? Math.min(noDeclaration, from) : noDeclaration;
            return end;
        }
        return HtmlScanner.tagEnd(text, from);
    }

    // Goldmark knows capitals only
    private boolean startsDeclaration(char c) {
        return (c >= 'A' && c <= 'Z') || (engine == Engine.CMARK && c >= 'a' && c <= 'z');
    }

    private int commentEnd(int from) {
        if (engine == Engine.CMARK) {
            if (text.startsWith(">", from + 4)) {
                return from + 5;
            }
            if (text.startsWith("->", from + 4)) {
                return from + 6;
            }
        } else if (text.startsWith(">", from + 4) || text.startsWith("->", from + 4)) {
            return -1;
        }
        int end = from >= noComment ? -1 : find(engine == Engine.CMARK ? "-->" : "--", from + 4);
        noComment = end < 0 ? Math.min(noComment, from) : noComment;
        if (engine == Engine.CMARK || end < 0) {
            return end;
        }
        // CommonMark 0.30: no two hyphens inside, none at the end
        return LinkScanner.at(text, end) == '>' ? end + 1 : -1;
    }

    private int find(String close, int from) {
        int found = text.indexOf(close, from);
        return found < 0 ? -1 : found + close.length();
    }
}
