package weeknote.assist.search;

import java.util.Locale;

/// Gives a replacement the case of what it replaces: `WEEK` makes `MONTH`, `Week` `Month`, `week`
/// `month`; what is neither all capitals nor begins with a letter says nothing.
final class LetterCase {

    private LetterCase() {}

    static String like(String replaced, String replacement) {
        if (replaced.isEmpty() || replacement.isEmpty()) {
            return replacement;
        }
        int first = replaced.codePointAt(0);
        if (isAllCapitals(replaced)) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        int head = Character.charCount(replacement.codePointAt(0));
        String letter = replacement.substring(0, head);
        String rest = replacement.substring(head);
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return letter.toUpperCase(Locale.ROOT) + rest;
        }
        return Character.isLowerCase(first) ? letter.toLowerCase(Locale.ROOT) + rest : replacement;
    }

    /// Of one letter alone nobody can say whether it begins a sentence or shouts.
    private static boolean isAllCapitals(String text) {
        return text.codePoints().noneMatch(Character::isLowerCase)
                && text.codePoints().filter(Character::isUpperCase).limit(2).count() == 2;
    }
}
