package weeknote.assist.edit.link;

import java.util.Optional;
import weeknote.assist.edit.BegunDefinition;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.paste.Address;
import weeknote.assist.refactor.LinkConversion;
import weeknote.markdown.Block;
import weeknote.markdown.Destination;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Mends a usual mistake in the link at the caret.
public enum LinkFix implements SmartEdit {
    /// `(text)[https://x.org]`
    REVERSED_LINK {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return undefined(post, caret)
                    .filter(reference -> reference.kind() == Link.Kind.SHORTCUT)
                    .filter(reference -> Address.destination(reference.label()).isPresent())
                    .flatMap(reference -> turnAround(post.text(), reference));
        }
    },
    /// `[text][https://x.org]`
    ADDRESS_AS_LABEL {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return undefined(post, caret)
                    .filter(reference -> reference.kind() == Link.Kind.FULL)
                    .filter(reference -> Address.destination(reference.label()).isPresent())
                    .map(reference ->
                            new Edits()
                                    .replace(
                                            tail(reference),
                                            "(" + Destination.inLink(reference.label()) + ")")
                                    .change());
        }
    },
    /// `[text]([https://x.org])`
    BRACKETED_ADDRESS {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return LinkConversion.innermost(post, caret, link -> link.kind() == Link.Kind.INLINE)
                    .map(Link::destinationRange)
                    .filter(range -> isBracketed(range.of(post.text())))
                    .map(range ->
                            new Edits()
                                    .delete(range.start(), range.start() + 1)
                                    .delete(range.end() - 1, range.end())
                                    .change());
        }
    },
    /// `https://x.org`, a link by the engine's grace alone
    BARE_ADDRESS {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return LinkConversion.innermost(post, caret, link -> link.kind() == Link.Kind.BARE)
                    .map(Link::range)
                    .filter(range -> range.of(post.text()).contains("://"))
                    .map(range ->
                            new Edits()
                                    .insert(range.start(), "<")
                                    .insert(range.end(), ">")
                                    .change());
        }
    },
    /// `[sic]` that is meant as text
    ESCAPE_AS_TEXT {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return undefined(post, caret)
                    .map(reference -> new Edits().insert(reference.range().start(), "\\").change());
        }
    },
    /// `[text][label]` without a definition
    CREATE_DEFINITION {
        @Override
        Optional<TextChange> change(Post post, int caret) {
            return apply(post, Selection.at(caret)).map(Edited::change);
        }

        @Override
        public Optional<Edited> apply(Post post, Selection selection) {
            return undefined(post, selection.caret())
                    .map(reference ->
                            BegunDefinition.of(
                                    post,
                                    Block.Kind.LINK_REFERENCE_DEFINITION,
                                    reference.range().end(),
                                    "[" + reference.label() + "]: ",
                                    new Edits()));
        }
    };

    abstract Optional<TextChange> change(Post post, int caret);

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return change(post, selection.caret()).map(change -> Edited.staying(change, selection));
    }

    private static Optional<LinkReference> undefined(Post post, int caret) {
        Optional<LinkReference> at =
                post.document().undefinedReferences().stream()
                        .filter(reference -> reference.range().touches(caret))
                        .findFirst();
        return at.or(() ->
                post.document().undefinedReferences().stream()
                        .filter(reference -> isTextBefore(post.text(), reference, caret))
                        .findFirst());
    }

    // The caret in the round brackets before it
    private static boolean isTextBefore(String text, LinkReference reference, int caret) {
        int start = reference.range().start();
        int open = text.lastIndexOf('(', start);
        return start > 0
                && text.charAt(start - 1) == ')'
                && open >= 0
                && open <= caret
                && caret < start
                && text.lastIndexOf('\n', start) < open;
    }

    private static Optional<TextChange> turnAround(String text, LinkReference reference) {
        int start = reference.range().start();
        int open = text.lastIndexOf('(', start);
        if (start == 0 || text.charAt(start - 1) != ')' || text.lastIndexOf('\n', start) >= open) {
            return Optional.empty();
        }
        return Optional.of(
                new Edits()
                        .replace(new TextRange(open, open + 1), "[")
                        .replace(new TextRange(start - 1, start), "]")
                        .replace(
                                reference.range(),
                                "(" + Destination.inLink(reference.label()) + ")")
                        .change());
    }

    // `[label]` behind the text
    private static TextRange tail(LinkReference reference) {
        return new TextRange(reference.labelRange().start() - 1, reference.range().end());
    }

    private static boolean isBracketed(String destination) {
        return destination.length() > 2 && destination.startsWith("[") && destination.endsWith("]");
    }
}
