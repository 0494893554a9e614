package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.check.Mistake.Planted;
import weeknote.markdown.Link;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Mistakes with the signs of links, code blocks and words.
final class TextMistakes {

    private static final Pattern WORD = Pattern.compile("(?<= )[a-z]{3,9}(?= [a-z]{2,9} )");

    private TextMistakes() {}

    static List<Mistake> all() {
        return List.of(
                new Mistake("brackets swapped", ReversedLinkCheck.CODE, TextMistakes::reversed),
                new Mistake("an address in brackets", MissingLabels.CODE, TextMistakes::bracketed),
                new Mistake("a link without address", EmptyLinkCheck.CODE, TextMistakes::nowhere),
                new Mistake("a link without text", EmptyLinkCheck.CODE, TextMistakes::invisible),
                new Mistake("a fence deleted", UnclosedFenceCheck.CODE, TextMistakes::fence),
                new Mistake("a word twice", DoubledWordCheck.CODE, TextMistakes::word));
    }

    private static List<Link> inline(Post post) {
        return post.document().links().stream()
                .filter(link -> link.kind() == Link.Kind.INLINE && !link.isImage())
                .filter(link -> link.title().isEmpty())
                .filter(link -> link.destination().startsWith("http"))
                .filter(link -> !text(post, link).contains("\n"))
                .filter(link ->
                        link.range().length()
                                == text(post, link).length() + destination(post, link).length() + 4)
                .toList();
    }

    private static String text(Post post, Link link) {
        return link.textRange().of(post.text());
    }

    private static String destination(Post post, Link link) {
        return link.destinationRange().of(post.text());
    }

    private static Optional<Planted> reversed(Post post, Random random) {
        return LabelMistakes.any(inline(post), random)
                .filter(link -> !text(post, link).contains("["))
                .map(link ->
                        LabelMistakes.planted(
                                post,
                                TextEdit.replace(
                                        link.range(),
                                        "("
                                                + text(post, link)
                                                + ")["
                                                + destination(post, link)
                                                + "]")));
    }

    private static Optional<Planted> bracketed(Post post, Random random) {
        return LabelMistakes.any(inline(post), random)
                .map(link ->
                        LabelMistakes.planted(
                                post,
                                TextEdit.replace(
                                        link.range(),
                                        "["
                                                + text(post, link)
                                                + "]["
                                                + destination(post, link)
                                                + "]")));
    }

    private static Optional<Planted> nowhere(Post post, Random random) {
        return LabelMistakes.any(inline(post), random)
                .map(link ->
                        new Planted(
                                LabelMistakes.planted(
                                                post, TextEdit.delete(link.destinationRange()))
                                        .text(),
                                withoutLink(post, link)::equals));
    }

    private static String withoutLink(Post post, Link link) {
        return LabelMistakes.planted(post, TextEdit.replace(link.range(), text(post, link))).text();
    }

    private static Optional<Planted> invisible(Post post, Random random) {
        return LabelMistakes.any(inline(post), random)
                .map(link ->
                        new Planted(
                                LabelMistakes.planted(post, TextEdit.delete(link.textRange()))
                                        .text(),
                                LabelMistakes.planted(
                                                        post,
                                                        TextEdit.replace(
                                                                link.range(),
                                                                "<"
                                                                        + destination(post, link)
                                                                        + ">"))
                                                .text()
                                        ::equals));
    }

    private static Optional<Planted> fence(Post post, Random random) {
        List<TextRange> closing =
                post.document().tree().stream()
                        .filter(block -> block instanceof BlockNode.CodeBlock)
                        .map(BlockNode.CodeBlock.class::cast)
                        .filter(block -> block.signs().size() == 2 && !block.code().isBlank())
                        .map(block -> block.signs().getLast())
                        .toList();
        return LabelMistakes.any(closing, random)
                .map(fence -> LabelMistakes.planted(post, TextEdit.delete(line(post, fence))));
    }

    private static TextRange line(Post post, TextRange fence) {
        String text = post.text();
        int end = LineBounds.lineEnd(text, fence.end());
        return new TextRange(LineBounds.lineStart(text, fence.start()), LineBounds.skip(text, end));
    }

    private static Optional<Planted> word(Post post, Random random) {
        List<TextRange> words = new ArrayList<>();
        // in a language whose words are known
        if (!post.text().contains(" the ")) {
            return Optional.empty();
        }
        for (BlockNode block : post.document().tree()) {
            if (block instanceof BlockNode.Paragraph paragraph) {
                for (Inline inline : paragraph.inlines()) {
                    if (inline instanceof Inline.Text(var range, var _)) {
                        Matcher matcher =
                                WORD.matcher(post.text()).region(range.start(), range.end());
                        while (matcher.find()) {
                            words.add(new TextRange(matcher.start(), matcher.end()));
                        }
                    }
                }
            }
        }
        return LabelMistakes.any(words, random)
                .filter(word -> !DoubledWords.isDoubled(word.of(post.text())))
                .map(word ->
                        LabelMistakes.planted(
                                post, TextEdit.insert(word.end(), " " + word.of(post.text()))));
    }
}
