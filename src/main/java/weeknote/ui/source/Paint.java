package weeknote.ui.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Span;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// A stretch of the source and the style class that colours it: `strong`, `heading-1`, `field-key`.
record Paint(TextRange range, String styleClass) {

    /// All that is coloured in a post.
    static List<Paint> of(Post post) {
        List<Paint> paints = new ArrayList<>(ofFrontMatter(post.frontMatter()));
        post.document().spans().forEach(span -> paints.add(of(span)));
        return paints;
    }

    /// Where it stands after a change of the text.
    Paint after(TextChange change) {
        return new Paint(change.map(range), styleClass);
    }

    private static Paint of(Span span) {
        String name = span.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Paint(span.range(), name);
    }

    private static List<Paint> ofFrontMatter(FrontMatter frontMatter) {
        List<Paint> paints = new ArrayList<>();
        paints.add(new Paint(frontMatter.range(), "front-matter"));
        frontMatter.fences().forEach(fence -> paints.add(new Paint(fence, "sign")));
        frontMatter.comments().forEach(comment -> paints.add(new Paint(comment, "comment")));
        frontMatter.fields().forEach(field -> add(field, paints));
        return paints;
    }

    private static void add(Field field, List<Paint> paints) {
        paints.add(new Paint(field.keyRange(), "field-key"));
        if (field.fields().isEmpty()) {
            paints.add(new Paint(field.valueRange(), "field-value"));
        }
        field.fields().forEach(inner -> add(inner, paints));
    }
}
