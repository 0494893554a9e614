package weeknote.assist.spelling;

import java.util.Locale;
import java.util.Set;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.text.TextRange;

/// The fields of front matter that readers read as sentences: title and description.
final class ReadFields {

    private static final Set<String> NAMES =
            Set.of("title", "linktitle", "subtitle", "description", "summary", "excerpt");

    private ReadFields() {}

    static boolean isRead(Field field) {
        return NAMES.contains(field.key().toLowerCase(Locale.ROOT))
                && field.value() instanceof FieldValue.Text;
    }

    /// Copies the words of the value from the post into `text`, where it stands. What spells
    /// another character, `\"` or `''`, is masked.
    static void copy(Field field, String post, char[] text) {
        TextRange value = field.valueRange();
        post.getChars(value.start(), value.end(), text, value.start());
        switch (field.style()) {
            case DOUBLE_QUOTED, TRIPLE_DOUBLE_QUOTED -> maskEscapes(value, text);
            case SINGLE_QUOTED -> joinDoubledQuotes(value, text);
            case PLAIN, TRIPLE_SINGLE_QUOTED, LITERAL, FOLDED, FLOW, BLOCK, ALIAS, EMPTY -> {}
        }
    }

    private static void maskEscapes(TextRange value, char[] text) {
        for (int i = value.start(); i + 1 < value.end(); i++) {
            if (text[i] == '\\') {
                boolean isNumber = Character.toLowerCase(text[i + 1]) == 'u' || text[i + 1] == 'x';
                text[i] = isNumber ? Prose.OPAQUE : ' ';
                if (text[i + 1] != '\n') {
                    text[i + 1] = text[i];
                }
                i++;
            }
        }
    }

    private static void joinDoubledQuotes(TextRange value, char[] text) {
        for (int i = value.start() + 1; i + 1 < value.end() - 1; i++) {
            if (text[i] == '\'' && text[i + 1] == '\'') {
                text[++i] = Prose.JOIN;
            }
        }
    }
}
