package weeknote.post;

import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Dialect;
import weeknote.markdown.MarkdownDocument;
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

    /// Another text, read by the same rules as this one.
    public Post reread(String other) {
        return of(other, frontMatter.engine(), document.dialect());
    }

    /// What follows the front matter.
    public TextRange body() {
        return frontMatter.body();
    }
}
