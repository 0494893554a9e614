package weeknote.assist.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import weeknote.assist.refactor.DefinitionTidy;
import weeknote.assist.refactor.FootnoteRemoval;
import weeknote.assist.refactor.FootnoteTidy;
import weeknote.assist.refactor.LinkRemoval;
import weeknote.assist.refactor.Proposal;
import weeknote.assist.refactor.ToInline;
import weeknote.assist.refactor.ToReference;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Refactorings as editing commands: what is refused changes nothing.
public enum RefactorCommand implements SmartEdit {
    RENUMBER_FOOTNOTES,
    SORT_FOOTNOTES,
    DELETE_FOOTNOTE,
    TO_REFERENCE,
    TO_INLINE,
    REMOVE_LINK,
    MOVE_DEFINITIONS,
    SORT_DEFINITIONS,
    REMOVE_DUPLICATE_DEFINITIONS,
    REMOVE_UNUSED_DEFINITIONS;

    /// What it would change, or why it cannot; empty where there is nothing of its kind.
    public Optional<Proposal> proposal(Post post, int caret) {
        return switch (this) {
            case RENUMBER_FOOTNOTES -> Optional.of(FootnoteTidy.of(post));
            case SORT_FOOTNOTES -> Optional.of(FootnoteTidy.order(post));
            case DELETE_FOOTNOTE -> FootnoteRemoval.at(post, caret).map(Proposal.Change::new);
            case TO_REFERENCE -> ToReference.at(post, caret).map(ToReference::proposal);
            case TO_INLINE -> ToInline.at(post, caret).map(ToInline::proposal);
            case REMOVE_LINK -> LinkRemoval.at(post, caret).map(Proposal.Change::new);
            case MOVE_DEFINITIONS -> Optional.of(DefinitionTidy.atTheEnd(post));
            case SORT_DEFINITIONS -> Optional.of(DefinitionTidy.order(post));
            case REMOVE_DUPLICATE_DEFINITIONS ->
                    Optional.of(DefinitionTidy.withoutDuplicates(post));
            case REMOVE_UNUSED_DEFINITIONS -> Optional.of(DefinitionTidy.withoutUnused(post));
        };
    }

    /// Whether it changes what stands out of the author's sight, who is shown it first.
    public boolean isOfWholePost() {
        return switch (this) {
            case RENUMBER_FOOTNOTES,
                    SORT_FOOTNOTES,
                    MOVE_DEFINITIONS,
                    SORT_DEFINITIONS,
                    REMOVE_DUPLICATE_DEFINITIONS,
                    REMOVE_UNUSED_DEFINITIONS ->
                    true;
            case DELETE_FOOTNOTE, TO_REFERENCE, TO_INLINE, REMOVE_LINK -> false;
        };
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return proposal(post, selection.caret())
                .flatMap(proposal ->
                        switch (proposal) {
                            case Proposal.Change(TextChange change) ->
                                    Optional.of(edited(post, change, selection));
                            case Proposal.Refusal _ -> Optional.empty();
                        });
    }

    private Edited edited(Post post, TextChange change, Selection selection) {
        List<TextRange> sorted = sorted(post);
        return IntStream.range(0, sorted.size())
                .filter(i -> sorted.get(i).contains(selection.range()))
                .mapToObj(i -> sorted(post.after(change)).get(i).end() - sorted.get(i).end())
                .map(distance -> new Edited(change, selection.shift(distance)))
                .findFirst()
                .orElse(Edited.staying(change, selection));
    }

    /// What may change places with each other, in an order that the change keeps, so that the
    /// selection goes where its own goes. A selection at the end of one is found again by its end.
    private List<TextRange> sorted(Post post) {
        return switch (this) {
            case RENUMBER_FOOTNOTES, SORT_FOOTNOTES -> FootnoteTidy.sorted(post);
            case SORT_DEFINITIONS -> DefinitionTidy.sorted(post);
            case DELETE_FOOTNOTE,
                    TO_REFERENCE,
                    TO_INLINE,
                    REMOVE_LINK,
                    MOVE_DEFINITIONS,
                    REMOVE_DUPLICATE_DEFINITIONS,
                    REMOVE_UNUSED_DEFINITIONS ->
                    List.of();
        };
    }
}
