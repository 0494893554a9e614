package weeknote.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The fix for a value which no YAML parser reads: quotes around `A: b`, the sign that closes `"A`
/// or `[a, b`, other quotes around `'It's'`.
///
/// It is offered only if the front matter can be read with it, and says what the line said.
final class QuoteFix {

    private static final Pattern FIELD =
            Pattern.compile("[ ]*(?<key>[\\p{L}_][\\p{L}\\p{N}_.-]*):[ ]+(?<value>\\S.*?)[ \\t]*");

    private QuoteFix() {}

    /// @param line the line to mend, without its line end
    static Optional<FrontMatterProblem.Fix> at(String post, TextRange line, Engine engine) {
        Matcher field = FIELD.matcher(line.of(post));
        if (!field.matches() || field.group("value").contains(" #")) {
            return Optional.empty();
        }
        String value = field.group("value");
        var range =
                new TextRange(
                        line.start() + field.start("value"), line.start() + field.end("value"));
        Mended mended = mended(value, field.group("key"), engine);
        var change = TextChange.of(TextEdit.replace(range, mended.value()));
        return FrontMatter.of(change.apply(post), engine).isEditable()
                ? Optional.of(new FrontMatterProblem.Fix(mended.title(), change))
                : Optional.empty();
    }

    /// What was likeliest meant.
    private static Mended mended(String value, String key, Engine engine) {
        char first = value.charAt(0);
        boolean isQuoted = first == '"' || first == '\'';
        int second = value.indexOf(first, 1);
        if (isQuoted && second < 0) {
            return new Mended("Add the closing `" + first + "`", value + first);
        }
        if (isQuoted && isWhole(value, second)) {
            String within = value.substring(1, value.length() - 1);
            return new Mended("Quote the " + key + " anew", YamlScalar.doubleQuoted(within));
        }
        boolean isOpenList = first == '[' && value.indexOf(']') < 0 && isOfList(key, value, engine);
        return isOpenList
                ? new Mended("Add the closing `]`", value + "]")
                : new Mended("Put quotes around the " + key, YamlScalar.doubleQuoted(value));
    }

    /// `tags: [a` is a list, `title: [a` a text.
    private static boolean isOfList(String key, String value, Engine engine) {
        return switch (KnownField.of(key, engine)) {
            case LIST -> true;
            case UNKNOWN -> value.contains(",");
            case TEXT, DATE, BOOLEAN, NUMBER -> false;
        };
    }

    /// `'It's'` or `"Say "yes" now"`: the quotes are around the whole value. Those of `"A" and "B"`
    /// are around a part.
    private static boolean isWhole(String value, int second) {
        int last = value.length() - 1;
        boolean isClosedBefore =
                !Character.isWhitespace(value.charAt(second - 1))
                        && second < last
                        && !Character.isLetterOrDigit(value.charAt(second + 1));
        return value.charAt(last) == value.charAt(0) && !isClosedBefore;
    }

    private record Mended(String title, String value) {}
}
