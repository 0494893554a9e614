package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.tree.BlockNode.LinkDefinition;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Makes links and images of brackets
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#phase-2-inline-structure)), and notes the
/// references whose labels lead nowhere.
final class Brackets {

    private final Content content;
    private final String text;
    private final References references;
    private final List<Piece> pieces;
    private final List<Piece.Bracket> open = new ArrayList<>();
    private final LinkTails tails;

    /// Where the label of an undefined full reference starts; it is not reported once more by
    /// itself.
    private int reportedLabel = -1;

    private int textFrom;

    /// How many of the open brackets already know of a link inside them.
    private int deactivated;

    /// Goldmark pairs the emphasis of a link's text only behind the last bracket opened in it.
    private int goldmarkBottom;

    Brackets(Content content, References references, List<Piece> pieces) {
        this.content = content;
        this.text = content.text();
        this.references = references;
        this.pieces = pieces;
        tails = new LinkTails(text, references.dialect().engine());
    }

    boolean isOpen() {
        return !open.isEmpty();
    }

    void open(boolean isImage, int from) {
        if (!open.isEmpty()) {
            open.getLast().hasBracketInside = true;
        }
        Piece.Bracket bracket = new Piece.Bracket(isImage, from, pieces.size());
        goldmarkBottom = pieces.size();
        open.add(bracket);
        pieces.add(bracket);
    }

    /// The index behind the footnote reference at `from` if its label is defined, or -1.
    int footnoteEnd(int from) {
        if (!references.dialect().has(Feature.FOOTNOTE) || LinkScanner.at(text, from + 1) != '^') {
            return -1;
        }
        int end = LinkScanner.labelEnd(text, from + 1);
        return end > from + 2 && references.footnotes().isDefined(text.substring(from + 2, end))
                ? end + 1
                : -1;
    }

    Inline footnote(int from, int end) {
        String label = text.substring(from + 2, end - 1);
        TextRange range = content.range(from, end);
        references
                .found()
                .add(new FootnoteReference(label, range, content.range(from + 2, end - 1), true));
        return references.mark(label, range);
    }

    void addAutolink(Piece piece) {
        if (piece instanceof Piece.Done(Inline.Autolink autolink, var _)) {
            references.found().add(autolink.link());
        }
    }

    /// Reads the `]` at `at`, and what follows it if that makes a link; gives where to go on.
    int close(int at) {
        textFrom = at;
        if (open.isEmpty()) {
            return at + 1;
        }
        Piece.Bracket bracket = open.removeLast();
        deactivated = Math.min(deactivated, open.size());
        if (!bracket.isActive) {
            return at + 1;
        }
        LinkTails.Tail tail = tails.at(at + 1);
        if (!tail.isNone()) {
            return link(bracket, at, tail);
        }
        return reference(bracket, at);
    }

    /// Where the text goes on behind what [#close] read up to `at`.
    int textFrom(int at) {
        return Math.min(textFrom, at);
    }

    private int link(Piece.Bracket bracket, int at, LinkTails.Tail tail) {
        Link link =
                new Link(
                        Link.Kind.INLINE,
                        bracket.isImage,
                        content.range(bracket.from, tail.end()),
                        content.range(bracket.textStart, at),
                        content.range(tail.destinationStart(), tail.destinationEnd()),
                        content.range(tail.titleStart(), tail.titleEnd()),
                        TextRange.at(content.offset(at)),
                        TextRange.at(content.offset(at)),
                        Decoder.decode(
                                text.substring(tail.destinationStart(), tail.destinationEnd())),
                        title(tail),
                        "");
        return finish(bracket, at, link, tail.end());
    }

    private String title(LinkTails.Tail tail) {
        return tail.titleEnd() - tail.titleStart() < 2
                ? ""
                : Decoder.decode(text.substring(tail.titleStart() + 1, tail.titleEnd() - 1));
    }

    private int reference(Piece.Bracket bracket, int at) {
        int labelEnd =
                LinkScanner.at(text, at + 1) == '[' ? LinkScanner.labelEnd(text, at + 1) : -1;
        boolean isFull = labelEnd > at + 2 && !text.substring(at + 2, labelEnd).isBlank();
        boolean isCollapsed = labelEnd == at + 2;
        int start = isFull ? at + 2 : bracket.textStart;
        int end = isFull ? labelEnd : at;
        if (!isFull && (bracket.hasBracketInside || end - start > 999)) {
            return at + 1;
        }
        String label = text.substring(start, end);
        Link.Kind kind =
                isFull ? Link.Kind.FULL : isCollapsed ? Link.Kind.COLLAPSED : Link.Kind.SHORTCUT;
        int next = isFull || isCollapsed ? labelEnd + 1 : at + 1;
        LinkDefinition definition = references.definitions().get(label).orElse(null);
        if (definition == null) {
            report(kind, bracket, content.range(bracket.from, next), label, start, end);
            return at + 1;
        }
        if (!references.expands(definition)) {
            references.definitions().use(label);
            references.found().giveUp(Reason.LONG_REFERENCES, content.range(bracket.from, next));
            return at + 1;
        }
        Link link =
                new Link(
                        kind,
                        bracket.isImage,
                        content.range(bracket.from, next),
                        content.range(bracket.textStart, at),
                        definition.destinationRange(),
                        definition.titleRange(),
                        content.range(start, end),
                        definition.range(),
                        definition.destination(),
                        definition.title(),
                        label);
        int behind = finish(bracket, at, link, next);
        if (behind == next) {
            references.definitions().use(label);
        }
        return behind;
    }

    private int finish(Piece.Bracket bracket, int at, Link link, int end) {
        List<Piece> inside = pieces.subList(bracket.index + 1, pieces.size());
        List<Piece> closed = closed(inside, bracket);
        int depth = Pieces.depth(closed) + 1;
        if (depth > EmphasisMatcher.DEEPEST) {
            references.found().giveUp(Reason.DEEP_INLINES, content.range(bracket.from, at + 1));
            // what lies further out would be deeper still
            open.clear();
            return at + 1;
        }
        List<Inline> children = Pieces.freeze(closed, content);
        inside.clear();
        pieces.removeLast();
        pieces.add(new Piece.Done(new Inline.Linked(link, children), depth));
        goldmarkBottom = 0;
        references.found().add(link);
        if (!link.isImage()) {
            deactivateOuter();
        }
        textFrom = end;
        return end;
    }

    private List<Piece> closed(List<Piece> inside, Piece.Bracket bracket) {
        Engine engine = references.dialect().engine();
        int bottom = goldmarkBottom - bracket.index - 1;
        if (engine != Engine.GOLDMARK || bottom <= 0) {
            return EmphasisMatcher.match(inside, content, references);
        }
        List<Piece> closed = new ArrayList<>(inside.subList(0, bottom));
        closed.addAll(
                EmphasisMatcher.match(inside.subList(bottom, inside.size()), content, references));
        return closed;
    }

    // No link inside a link. Each bracket is visited once.
    private void deactivateOuter() {
        for (int i = Math.min(deactivated, open.size()); i < open.size(); i++) {
            open.get(i).isActive = open.get(i).isImage;
        }
        deactivated = open.size();
    }

    private void report(
            Link.Kind kind,
            Piece.Bracket bracket,
            TextRange range,
            String label,
            int start,
            int end) {
        if (Labels.normalize(label).isEmpty() || bracket.from == reportedLabel) {
            return;
        }
        if (kind == Link.Kind.FULL) {
            reportedLabel = start - 1;
        }
        if (references.dialect().has(Feature.FOOTNOTE) && label.startsWith("^")) {
            // `[text][^1]`: the mark itself is still to come
            if (references.footnotes().isDefined(label.substring(1))) {
                return;
            }
            references
                    .found()
                    .add(
                            new FootnoteReference(
                                    label.substring(1),
                                    content.range(start - 1, end + 1),
                                    content.range(start + 1, end),
                                    false));
        } else {
            references
                    .found()
                    .add(
                            new LinkReference(
                                    kind,
                                    bracket.isImage,
                                    label,
                                    range,
                                    content.range(start, end)));
        }
    }
}
