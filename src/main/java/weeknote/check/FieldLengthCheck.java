package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `frontmatter.long-title`, `frontmatter.long-description`, `frontmatter.long-slug`: longer than
/// lists, cards and results of a search show.
final class FieldLengthCheck implements Check {

    private enum Limit {
        TITLE(70, "lists and cards show about %d of them"),
        DESCRIPTION(160, "lists and cards show about %d of them"),
        SLUG(75, "an address is easier to read and to share with less than %d");

        private final int longest;
        private final String reason;

        Limit(int longest, String reason) {
            this.longest = longest;
            this.reason = reason;
        }

        private String message(int length) {
            String sentence = "The %s has %d characters; " + reason + ".";
            return sentence.formatted(key(), length, longest);
        }

        private String key() {
            return EngineKeys.lower(name());
        }

        private String code() {
            return "frontmatter.long-" + key();
        }
    }

    @Override
    public List<String> codes() {
        return Stream.of(Limit.values()).map(Limit::code).toList();
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return Stream.of(Limit.values()).flatMap(limit -> tooLong(post, limit).stream()).toList();
    }

    private static Optional<Diagnostic> tooLong(Post post, Limit limit) {
        return post.frontMatter()
                .field(limit.key())
                .filter(field -> length(field) > limit.longest)
                .map(field ->
                        new Diagnostic(
                                limit.code(),
                                Severity.HINT,
                                field.valueRange(),
                                limit.message(length(field)),
                                List.of()));
    }

    private static int length(Field field) {
        return field.value() instanceof FieldValue.Text(String text)
                ? text.codePointCount(0, text.length())
                : 0;
    }
}
