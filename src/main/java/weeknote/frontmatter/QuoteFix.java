package weeknote.frontmatter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The fix for `title: A: b`, which no YAML parser reads: quotes around the value.
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
        var change = TextChange.of(TextEdit.replace(range, YamlScalar.doubleQuoted(value)));
        var mended = FrontMatter.of(change.apply(post), engine);
        return mended.isEditable()
                ? Optional.of(
                        new FrontMatterProblem.Fix(
                                "Put quotes around the " + field.group("key"), change))
                : Optional.empty();
    }
}
