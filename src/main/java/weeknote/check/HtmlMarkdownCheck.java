package weeknote.check;

import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.HtmlBlock;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextRange;

/// `html.markdown-inside`: `<div>**bold**</div>`. Up to the next blank line raw HTML stays as it
/// is, so readers see the signs ([CommonMark](https://spec.commonmark.org/0.31.2/#html-blocks)).
final class HtmlMarkdownCheck implements Check {

    static final String CODE = "html.markdown-inside";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return BlockNode.all(post.document().tree()).stream()
                .filter(block -> block instanceof HtmlBlock)
                .map(block -> MarkdownInHtml.in(post, block.range()))
                .filter(found -> !found.signs().isEmpty())
                .map(found -> diagnostic(post.text(), found))
                .toList();
    }

    private static Diagnostic diagnostic(String text, MarkdownInHtml found) {
        TextRange first = found.signs().getFirst();
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                first,
                "Within raw HTML readers see “" + first.of(text) + "” as it stands.",
                found.fixes());
    }
}
