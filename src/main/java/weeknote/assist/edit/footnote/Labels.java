package weeknote.assist.edit.footnote;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;

/// The labels of a post's footnotes: numbers or names.
final class Labels {

    private static final int LONGEST = 30;

    private Labels() {}

    static Set<String> all(Post post) {
        return Stream.concat(
                        post.document().footnoteReferences().stream().map(FootnoteReference::label),
                        post.document().footnoteDefinitions().stream()
                                .map(FootnoteDefinition::label))
                .collect(Collectors.toSet());
    }

    static boolean isNumber(String label) {
        return !label.isEmpty()
                && label.length() < 10
                && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /// A label for a new note behind `word`: the next number, or the word where notes have names.
    static String next(Post post, String word) {
        Set<String> taken = all(post);
        boolean areNames = !taken.isEmpty() && taken.stream().noneMatch(Labels::isNumber);
        if (areNames) {
            return unique(name(word), taken);
        }
        int highest =
                taken.stream().filter(Labels::isNumber).mapToInt(Integer::parseInt).max().orElse(0);
        return Integer.toString(highest + 1);
    }

    private static String name(String word) {
        String name =
                word.toLowerCase(Locale.ROOT)
                        .codePoints()
                        .filter(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_')
                        .limit(LONGEST)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
        return name.isEmpty() ? "note" : name;
    }

    private static String unique(String name, Set<String> taken) {
        String label = name;
        for (int i = 2; taken.contains(label); i++) {
            label = name + "-" + i;
        }
        return label;
    }
}
