package weeknote.assist.navigation;

import java.util.Optional;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// What is folded as one at the caret: the front matter, or the section under a heading.
public final class Fold {

    private Fold() {}

    /// From the start of the line that stays to the end of the last one that is folded away; empty
    /// where there is nothing below that line.
    public static Optional<TextRange> at(Post post, int caret) {
        TextRange frontMatter = post.frontMatter().range();
        Optional<TextRange> range =
                caret < frontMatter.end()
                        ? Optional.of(frontMatter)
                        : post.document().headings().stream()
                                .filter(heading -> heading.range().start() <= caret)
                                .reduce((before, last) -> last)
                                .map(heading -> section(post, heading));
        return range.map(all -> withoutBlankLines(post.text(), all))
                .filter(all -> all.of(post.text()).indexOf('\n') >= 0);
    }

    private static TextRange section(Post post, Heading heading) {
        int start = heading.range().start();
        int end =
                post.document().headings().stream()
                        .filter(other -> other.range().start() > start)
                        .filter(other -> other.level() <= heading.level())
                        .mapToInt(other -> other.range().start())
                        .findFirst()
                        .orElse(post.text().length());
        return new TextRange(start, end);
    }

    private static TextRange withoutBlankLines(String text, TextRange range) {
        return new TextRange(
                range.start(), range.start() + range.of(text).stripTrailing().length());
    }
}
