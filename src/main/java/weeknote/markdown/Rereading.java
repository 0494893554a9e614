package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.MarkdownDocument.Contents;
import weeknote.markdown.MarkdownDocument.Source;
import weeknote.markdown.flexmark.BlockReader.Reading;
import weeknote.markdown.flexmark.Passage;
import weeknote.markdown.flexmark.PassageWindow;
import weeknote.markdown.inline.OpenQuotes;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.Replacement;

/// Reads a changed text: only the passages that the change touches, if these then tell the rest of
/// the document what they told it before.
///
/// What acts at a distance is what passages tell each other: link reference definitions and
/// footnotes, in which order footnotes are referred to, how headings are called, how many quotes
/// stand open, how many shortcodes there are. If one of these differs, the document is to be read
/// as a whole.
final class Rereading {

    private final Contents before;
    private final Source source;
    private final PassageWindow window;
    private final Replacement stretch;

    private Rereading(Contents before, Source source, PassageWindow window, Replacement stretch) {
        this.before = before;
        this.source = source;
        this.window = window;
        this.stretch = stretch;
    }

    /// Empty if the document is to be read as a whole.
    static Optional<Reread> of(MarkdownDocument document, Source source) {
        Source old = document.source();
        Contents before = document.contents();
        Optional<Replacement> change = SourceChange.between(old, source);
        if (change.isEmpty()
                || !before.references().areRepeatable()
                || hasShortcodeInLabel(before.outline())) {
            return Optional.empty();
        }
        if (change.get().start() < old.body().start()) {
            return Optional.of(moved(before, source, change.get()));
        }
        return PassageWindow.find(
                        source.mask().text(),
                        source.body(),
                        before.passages(),
                        change.get(),
                        before.references())
                .flatMap(window ->
                        new Rereading(
                                        before,
                                        source,
                                        window,
                                        stretch(window, old, before.passages(), change.get()))
                                .read());
    }

    private static boolean hasShortcodeInLabel(Outline outline) {
        return outline.linkReferenceDefinitions().stream()
                .anyMatch(definition -> definition.label().indexOf('{') >= 0);
    }

    /// Nothing but front matter has changed.
    private static Reread moved(Contents before, Source source, Replacement change) {
        var kept = new Kept(0, before.blocks().size(), change);
        var references = before.references().again(change, source.body().length(), List.of());
        references.keep(before.references(), change);
        return new Reread(
                new MarkdownDocument(
                        source,
                        new Contents(
                                before.passages().stream()
                                        .map(passage -> passage.shift(change.growth()))
                                        .toList(),
                                before.blocks().after(kept, List.of(), references),
                                references,
                                new OutlineSplicing(change, references)
                                        .spliced(before.outline(), Outline.NONE))),
                kept);
    }

    /// The passages that are read again, from line start to line start.
    private static Replacement stretch(
            PassageWindow window, Source old, List<Passage> passages, Replacement change) {
        int start =
                window.first() == 0
                        ? old.body().start()
                        : start(passages, window.first(), old.body().end());
        int end = start(passages, window.behind(), old.body().end());
        return new Replacement(start, end, end + change.growth());
    }

    private static int start(List<Passage> passages, int index, int end) {
        return index < passages.size() ? passages.get(index).start() : end;
    }

    private Optional<Reread> read() {
        List<Passage> old = before.passages().subList(window.first(), window.behind());
        Optional<OpenQuotes.Count> quotes = quotesBefore(old);
        if (quotes.isEmpty()) {
            return Optional.empty();
        }
        Telling told = Telling.of(before.outline(), stretch::holds);
        References references =
                before.references().again(stretch, source.body().length(), told.labels());
        references.openQuotes().goOnFrom(quotes.get());
        Reading reading = window.read(references);
        Telling tells =
                Telling.of(Outline.of(reading.blocks(), references, source.mask()), _ -> true);
        boolean isTheSameOutside =
                references.areAsTold()
                        && references.openQuotes().count().equals(quotesAfter(old, quotes.get()))
                        && tells.equals(told)
                        && areFootnotesReadAlone(tells, old, reading.passages());
        return isTheSameOutside ? Optional.of(spliced(reading, references)) : Optional.empty();
    }

    /// The quotes that stand open before what is read again; empty if nobody knows.
    private Optional<OpenQuotes.Count> quotesBefore(List<Passage> old) {
        if (!old.isEmpty()) {
            return Optional.of(old.getFirst().quotesBefore());
        }
        // A footnote is not read where it stands, what is beside one is.
        List<Passage> all = before.passages();
        if (window.first() > 0 && !all.get(window.first() - 1).isFootnote()) {
            return Optional.of(all.get(window.first() - 1).quotesAfter());
        }
        return window.behind() < all.size() && !all.get(window.behind()).isFootnote()
                ? Optional.of(all.get(window.behind()).quotesBefore())
                : Optional.empty();
    }

    private static OpenQuotes.Count quotesAfter(List<Passage> old, OpenQuotes.Count before) {
        return old.isEmpty() ? before : old.getLast().quotesAfter();
    }

    /// Footnotes are read in an order of their own: one is read again by itself, if no other stands
    /// in it.
    private static boolean areFootnotesReadAlone(
            Telling tells, List<Passage> old, List<Passage> now) {
        return tells.notes().isEmpty()
                || (tells.notes().size() == 1 && isOneFootnote(old) && isOneFootnote(now));
    }

    private static boolean isOneFootnote(List<Passage> passages) {
        return passages.size() == 1 && passages.getFirst().isFootnote();
    }

    private Reread spliced(Reading reading, References references) {
        references.keep(before.references(), stretch);
        int head = blocks(before.passages().subList(0, window.first()));
        int tail = blocks(before.passages().subList(window.behind(), before.passages().size()));
        var kept = new Kept(head, tail, stretch);
        // Only now the references know which definitions are used.
        Outline inner = Outline.of(reading.blocks(), references, source.mask());
        return new Reread(
                new MarkdownDocument(
                        source,
                        new Contents(
                                passages(reading.passages()),
                                before.blocks().after(kept, reading.blocks(), references),
                                references,
                                new OutlineSplicing(stretch, references)
                                        .spliced(before.outline(), inner))),
                kept);
    }

    private static int blocks(List<Passage> passages) {
        return passages.stream().mapToInt(Passage::blocks).sum();
    }

    private List<Passage> passages(List<Passage> inner) {
        List<Passage> all = before.passages();
        List<Passage> passages = new ArrayList<>(all.size());
        passages.addAll(all.subList(0, window.first()));
        passages.addAll(inner);
        all.subList(window.behind(), all.size())
                .forEach(passage -> passages.add(passage.shift(stretch.growth())));
        return passages;
    }
}
