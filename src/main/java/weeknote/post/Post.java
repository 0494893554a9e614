package weeknote.post;

import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Dialect;
import weeknote.markdown.MarkdownDocument;
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
        String changed = change.apply(text);
        Dialect dialect = document.dialect();
        return document.range().equals(body())
                ? of(changed, frontMatter.engine(), dialect)
                : part(changed, frontMatter.engine(), dialect);
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
