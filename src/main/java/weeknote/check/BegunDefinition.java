package weeknote.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What was meant as a link reference definition and lacks the colon right behind its label: `[x] :
/// https://example.org` or `[x] https://example.org`.
///
/// @param label where it stands
/// @param gap from the label's bracket to the address
record BegunDefinition(TextRange label, TextRange gap) {

    /// By their normalised labels.
    static Map<String, BegunDefinition> in(Post post) {
        Map<String, BegunDefinition> found = new HashMap<>();
        for (LinkReference reference : post.document().undefinedReferences()) {
            if (reference.kind() == Link.Kind.SHORTCUT) {
                at(post.text(), reference)
                        .ifPresent(begun ->
                                found.putIfAbsent(Labels.normalize(reference.label()), begun));
            }
        }
        return found;
    }

    private static Optional<BegunDefinition> at(String text, LinkReference reference) {
        int start = reference.range().start();
        if (!beginsLine(text, start)) {
            return Optional.empty();
        }
        int lineEnd = LineBounds.lineEnd(text, start);
        int end = reference.range().end();
        if (end > lineEnd) {
            return Optional.empty();
        }
        String behind = text.substring(end, lineEnd);
        String address = behind.strip();
        address = address.startsWith(":") ? address.substring(1).strip() : address;
        boolean isBegun =
                !address.isEmpty()
                        && LineBounds.isBlank(behind.charAt(0))
                        && Address.of(address).filter(Address::isUri).isPresent();
        return isBegun
                ? Optional.of(
                        new BegunDefinition(
                                reference.labelRange(),
                                new TextRange(end, end + behind.indexOf(address))))
                : Optional.empty();
    }

    private static boolean beginsLine(String text, int offset) {
        int start = offset;
        while (start > 0 && LineBounds.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 || LineBounds.isLineEnd(text.charAt(start - 1));
    }

    void addTo(Answers answers) {
        answers.add(
                new Fix(
                        "Put the colon behind the label",
                        TextChange.of(TextEdit.replace(gap, ": ")),
                        false),
                "Where it is written, the colon right behind the label is missing.",
                label);
    }
}
