package weeknote.assist;

import java.util.regex.Pattern;
import weeknote.markdown.Block;
import weeknote.post.Post;

/// Values that could be right for fields that are empty. They are offered, never written unasked;
/// empty where there is nothing to propose.
public record FieldProposals(String slug, String description) {

    private static final int LONGEST_DESCRIPTION = 160;

    /// The part of a weekly note's title that names the week: `Week 40, 2016` of `Week 40, 2016 -
    /// IoT`.
    private static final Pattern WEEK =
            Pattern.compile("^\\p{L}+\\s+\\d{1,2}\\s*,?\\s+\\d{4}(?=\\s*[-–—:]|$)");

    public static FieldProposals of(Post post) {
        String slug = post.frontMatter().text("title").map(FieldProposals::slug).orElse("");
        return new FieldProposals(slug, description(post));
    }

    /// `week-40-2016` for a weekly note, else the whole title: `the-en-dash` for `The en dash!`.
    static String slug(String title) {
        var week = WEEK.matcher(title.strip());
        return Slug.of(week.find() ? week.group() : title);
    }

    private static String description(Post post) {
        if (!post.frontMatter().text("description").orElse("").isEmpty()) {
            return "";
        }
        return post.document().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(block -> PlainParagraph.of(post, block.range()))
                .map(FieldProposals::shortened)
                .orElse("");
    }

    /// Whole sentences while they fit, else whole words.
    private static String shortened(String text) {
        if (text.length() <= LONGEST_DESCRIPTION) {
            return text;
        }
        String head = text.substring(0, LONGEST_DESCRIPTION);
        int sentence =
                Math.max(
                        head.lastIndexOf(". "),
                        Math.max(head.lastIndexOf("! "), head.lastIndexOf("? ")));
        if (sentence > LONGEST_DESCRIPTION / 3) {
            return head.substring(0, sentence + 1);
        }
        int word = head.lastIndexOf(' ');
        return (word > 0 ? head.substring(0, word) : head) + "…";
    }
}
