package weeknote.assist;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A stretch of the source and the name of what it is, by which it is coloured: `strong`,
/// `heading-1`, `field-key`.
record SemanticToken(TextRange range, String name) {

    private static final Map<Span.Kind, String> NAMES =
            Arrays.stream(Span.Kind.values())
                    .collect(toUnmodifiableMap(kind -> kind, SemanticToken::nameOf));

    private static String nameOf(Span.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// All that is named in a post.
    static List<SemanticToken> of(Post post) {
        return within(post, new TextRange(0, post.text().length()));
    }

    /// All that is named in whole lines that nothing reaches over.
    static List<SemanticToken> within(Post post, TextRange lines) {
        List<SemanticToken> tokens = new ArrayList<>();
        if (lines.start() < post.body().start()) {
            tokens.addAll(ofFrontMatter(post.frontMatter()));
        }
        post.document().spansWithin(lines).forEach(span -> tokens.add(of(span)));
        return tokens;
    }

    private static SemanticToken of(Span span) {
        return new SemanticToken(span.range(), requireNonNull(NAMES.get(span.kind())));
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
