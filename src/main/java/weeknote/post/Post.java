package weeknote.post;

import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Dialect;
import weeknote.markdown.MarkdownDocument;
import weeknote.markdown.Reread;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// A post at one moment. Every range in it is one in `text`.
///
/// @param text decoded, without a byte order mark
public record Post(String text, FrontMatter frontMatter, MarkdownDocument document) {

    /// Reads a post as Hugo does.
    public static Post of(String text) {
        return of(text, Engine.HUGO, Dialect.HUGO);
    }

    public static Post of(String text, Engine engine, Dialect dialect) {
        FrontMatter frontMatter = FrontMatter.of(text, engine);
        return new Post(
                text, frontMatter, MarkdownDocument.parse(text, frontMatter.body(), dialect));
    }

    /// This post with its text changed, read in the same way. A post read from the middle of a text
    /// is read so again.
    public Post after(TextChange change) {
        return withText(change.apply(text)).post();
    }

    /// This post with another text, read in the same way. What the change does not reach is not
    /// read again.
    public Revision withText(String newText) {
        boolean isPart = !document.range().equals(body());
        FrontMatter newFrontMatter =
                isPart ? frontMatter : FrontMatter.of(newText, frontMatter.engine());
        TextRange newBody = isPart ? new TextRange(0, newText.length()) : newFrontMatter.body();
        Reread reread = document.after(newText, newBody);
        return new Revision(new Post(newText, newFrontMatter, reread.document()), reread.kept());
    }

    /// A stretch of Markdown that has no front matter, even where it begins with a thematic break.
    public static Post part(String text, Engine engine, Dialect dialect) {
        var all = new TextRange(0, text.length());
        return new Post(
                text, FrontMatter.of("", engine), MarkdownDocument.parse(text, all, dialect));
    }

    /// What follows the front matter.
    public TextRange body() {
        return frontMatter.body();
    }
}
