package weeknote.assist.edit.paste;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.TreeSet;

/// Square brackets in a link's text must be balanced or escaped
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#link-text)).
public final class Brackets {

    private Brackets() {}

    /// `text` with a backslash before each bracket that has no partner.
    public static String balanced(String text) {
        Deque<Integer> open = new ArrayDeque<>();
        TreeSet<Integer> alone = new TreeSet<>();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> i++;
                case '[' -> open.push(i);
                case ']' -> {
                    if (open.poll() == null) {
                        alone.add(i);
                    }
                }
                default -> {}
            }
        }
        alone.addAll(open);
        StringBuilder balanced = new StringBuilder(text);
        alone.descendingSet().forEach(index -> balanced.insert((int) index, "\\"));
        return balanced.toString();
    }
}
