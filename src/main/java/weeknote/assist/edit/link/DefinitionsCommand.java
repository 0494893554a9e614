package weeknote.assist.edit.link;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Reorder;
import weeknote.assist.edit.structure.WholeLines;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What can be done to all link reference definitions of a post. `[//]: # (…)`, a comment by habit,
/// stays where it is.
public enum DefinitionsCommand implements SmartEdit {
    MOVE_TO_END {
        @Override
        public Optional<Edited> apply(Post post, Selection selection) {
            return Optional.of(Edited.staying(moveToEnd(post), selection));
        }
    },
    SORT {
        @Override
        public Optional<Edited> apply(Post post, Selection selection) {
            return Optional.of(
                    Reorder.of(
                            post,
                            block -> block instanceof BlockNode.LinkDefinition,
                            Comparator.comparing(DefinitionsCommand::sortKey),
                            selection));
        }
    },
    REMOVE_DUPLICATES {
        @Override
        public Optional<Edited> apply(Post post, Selection selection) {
            return Optional.of(without(post, selection, LinkReferenceDefinition::isDuplicate));
        }
    },
    REMOVE_UNUSED {
        @Override
        public Optional<Edited> apply(Post post, Selection selection) {
            return Optional.of(
                    without(
                            post,
                            selection,
                            definition -> !definition.isUsed() && !definition.isDuplicate()));
        }
    };

    private static boolean isComment(String label) {
        return label.startsWith("//") || label.equals("#") || label.startsWith("comment");
    }

    private static String sortKey(BlockNode block) {
        return block instanceof BlockNode.LinkDefinition definition
                ? Labels.normalize(definition.label())
                : "";
    }

    private static Edited without(
            Post post, Selection selection, Predicate<LinkReferenceDefinition> goes) {
        List<TextRange> ranges =
                post.document().linkReferenceDefinitions().stream()
                        .filter(goes)
                        .filter(definition -> !isComment(definition.label()))
                        .map(LinkReferenceDefinition::range)
                        .toList();
        return Edited.staying(WholeLines.without(post.text(), ranges), selection);
    }

    private static TextChange moveToEnd(Post post) {
        List<BlockNode> blocks = post.document().tree();
        int end = blocks.size();
        while (end > 0
                && (blocks.get(end - 1) instanceof BlockNode.LinkDefinition
                        || blocks.get(end - 1) instanceof BlockNode.Footnote)) {
            end--;
        }
        List<BlockNode.LinkDefinition> moved =
                blocks.subList(0, end).stream()
                        .filter(BlockNode.LinkDefinition.class::isInstance)
                        .map(BlockNode.LinkDefinition.class::cast)
                        .filter(definition -> !isComment(definition.label()))
                        .toList();
        if (moved.isEmpty()) {
            return TextChange.NONE;
        }
        String text = post.text();
        String written =
                moved.stream()
                        .map(definition -> definition.range().of(text))
                        .collect(Collectors.joining("\n"));
        TextChange removed =
                WholeLines.without(text, moved.stream().map(BlockNode::range).toList());
        return removed.then(append(removed.apply(text), written, endsWithDefinition(blocks)));
    }

    // Behind a note it would go on as text of the note.
    private static boolean endsWithDefinition(List<BlockNode> blocks) {
        return blocks.getLast() instanceof BlockNode.LinkDefinition && !(blocks.size() == 1);
    }

    private static TextChange append(String text, String written, boolean toGroup) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Edits().insert(end, (toGroup ? "\n" : "\n\n") + written).change();
    }
}
