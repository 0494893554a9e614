package weeknote.assist.edit.link;

import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Gives the label at the caret another name, in its definition and wherever it is used. What
/// readers see stays: a shortcut becomes a full reference.
public record RenameLabel(String name) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return labelAt(post, selection.caret())
                .filter(label -> isFree(post, label))
                .map(label -> rename(post, label, selection));
    }

    private static Optional<String> labelAt(Post post, int caret) {
        return Stream.concat(
                        LinkAt.of(post, caret).filter(Link::isReference).map(Link::label).stream(),
                        Stream.concat(
                                LinkAt.definitions(post).stream()
                                        .filter(each -> each.range().touches(caret))
                                        .map(LinkReferenceDefinition::label),
                                post.document().undefinedReferences().stream()
                                        .filter(each -> each.range().touches(caret))
                                        .map(LinkReference::label)))
                .map(Labels::normalize)
                .findFirst();
    }

    // Neither another definition's nor one that is no label
    private boolean isFree(Post post, String label) {
        String wanted = Labels.normalize(name);
        boolean isLabel =
                !wanted.isEmpty()
                        && name.indexOf('[') < 0
                        && name.indexOf(']') < 0
                        && name.indexOf('\n') < 0
                        && !name.startsWith("^")
                        && !name.endsWith("\\");
        return isLabel
                && LinkAt.definitions(post).stream()
                        .map(each -> Labels.normalize(each.label()))
                        .noneMatch(each -> each.equals(wanted) && !each.equals(label));
    }

    private Edited rename(Post post, String label, Selection selection) {
        Edits edits = new Edits();
        for (LinkReferenceDefinition definition : LinkAt.definitions(post)) {
            if (Labels.normalize(definition.label()).equals(label)) {
                edits.replace(definition.labelRange(), name);
            }
        }
        for (Link link : post.document().links()) {
            if (link.isReference() && Labels.normalize(link.label()).equals(label)) {
                rename(link.kind(), link.range(), link.labelRange(), edits);
            }
        }
        for (LinkReference reference : post.document().undefinedReferences()) {
            if (Labels.normalize(reference.label()).equals(label)) {
                rename(reference.kind(), reference.range(), reference.labelRange(), edits);
            }
        }
        TextChange change = edits.change();
        int caret = change.map(selection.caret(), weeknote.text.Bias.BEFORE);
        return new Edited(change, Selection.at(caret));
    }

    private void rename(Link.Kind kind, TextRange range, TextRange labelRange, Edits edits) {
        switch (kind) {
            case FULL -> edits.replace(labelRange, name);
            case COLLAPSED -> edits.insert(range.end() - 1, name);
            case SHORTCUT -> edits.insert(range.end(), "[" + name + "]");
            case INLINE, AUTOLINK, BARE -> {}
        }
    }
}
