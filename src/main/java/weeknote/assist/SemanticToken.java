package weeknote.assist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A stretch of the source and the name of what it is, by which it is coloured: `strong`,
/// `heading-1`, `field-key`.
record SemanticToken(TextRange range, String name) {

    /// All that is named in a post.
    static List<SemanticToken> of(Post post) {
        List<SemanticToken> tokens = new ArrayList<>(ofFrontMatter(post.frontMatter()));
        post.document().spans().forEach(span -> tokens.add(of(span)));
        return tokens;
    }

    private static SemanticToken of(Span span) {
        String name = span.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SemanticToken(span.range(), name);
    }

    private static List<SemanticToken> ofFrontMatter(FrontMatter frontMatter) {
        List<SemanticToken> tokens = new ArrayList<>();
        tokens.add(new SemanticToken(frontMatter.range(), "front-matter"));
        frontMatter.fences().forEach(fence -> tokens.add(new SemanticToken(fence, "sign")));
        frontMatter
                .comments()
                .forEach(comment -> tokens.add(new SemanticToken(comment, "comment")));
        frontMatter.fields().forEach(field -> add(field, tokens));
        return tokens;
    }

    private static void add(Field field, List<SemanticToken> tokens) {
        tokens.add(new SemanticToken(field.keyRange(), "field-key"));
        if (field.fields().isEmpty()) {
            tokens.add(new SemanticToken(field.valueRange(), "field-value"));
        }
        field.fields().forEach(inner -> add(inner, tokens));
    }
}
