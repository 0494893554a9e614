package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.HtmlText;
import weeknote.markdown.Link;
import weeknote.markdown.LinkHints;
import weeknote.markdown.inline.References;
import weeknote.text.TextRange;

/// Writes what the preview tells of links, in attributes that its script reads: the label of a
/// reference, what a link leads to, and why `[a][nope]` or `[^nope]` leads nowhere:
///
/// ```
/// <span data-weeknote-broken="No definition for `nope`.">[a][nope]</span>
/// ```
final class HintWriter {

    static final String BROKEN = "data-weeknote-broken";
    static final String LABEL = "data-weeknote-label";
    static final String TITLE = "data-weeknote-title";
    static final String REASON = "data-weeknote-reason";

    /// Text that leads nowhere, and why.
    record Stretch(TextRange range, String reason) {}

    private final TextWriter text;
    private final HtmlOptions options;
    private final List<Stretch> stretches;

    HintWriter(TextWriter text, HtmlOptions options, List<Stretch> stretches) {
        this.text = text;
        this.options = options;
        this.stretches = stretches;
    }

    /// What leads nowhere in some places of a document, in source order. Only the preview tells.
    static List<Stretch> broken(
            HtmlOptions options, References references, Predicate<TextRange> places) {
        List<Stretch> all = new ArrayList<>();
        if (options.safety() == Safety.PREVIEW) {
            LinkHints hints = options.hints();
            references.found().undefined().stream()
                    .filter(each -> places.test(each.range()))
                    .forEach(each -> add(all, each.range(), hints.undefined(each)));
            references.found().footnoteReferences().stream()
                    .filter(mark -> !mark.isDefined() && places.test(mark.range()))
                    .forEach(mark -> add(all, mark.range(), hints.missing(mark)));
        }
        return apart(all);
    }

    private static void add(List<Stretch> all, TextRange range, Optional<String> reason) {
        reason.ifPresent(sentence -> all.add(new Stretch(range, sentence)));
    }

    // One that begins inside another is not drawn again.
    private static List<Stretch> apart(List<Stretch> all) {
        all.sort(Comparator.comparing(Stretch::range));
        List<Stretch> apart = new ArrayList<>();
        for (Stretch each : all) {
            if (apart.isEmpty() || apart.getLast().range().end() <= each.range().start()) {
                apart.add(each);
            }
        }
        return apart;
    }

    /// Writes a piece of text, and what of it leads nowhere as that.
    void write(TextRange range, String written) {
        int from = 0;
        for (int i = firstEndingBehind(range.start());
                i < stretches.size() && stretches.get(i).range().start() < range.end();
                i++) {
            TextRange stretch = stretches.get(i).range();
            int start = Math.clamp(stretch.start() - range.start(), from, written.length());
            int end = Math.clamp(stretch.end() - range.start(), start, written.length());
            text.write(written.substring(from, start));
            text.out().append("<span");
            attribute(BROKEN, stretches.get(i).reason());
            text.out().append('>');
            text.write(written.substring(start, end));
            text.out().append("</span>");
            from = end;
        }
        text.write(written.substring(from));
    }

    /// Writes the attributes of a link that leads to a decoded destination.
    void attributes(Link link, String destination) {
        if (options.safety() != Safety.PREVIEW) {
            return;
        }
        if (link.isReference()) {
            attribute(LABEL, link.label());
        }
        switch (hint(link, destination)) {
            case LinkHints.Hint.Nothing() -> {}
            case LinkHints.Hint.LeadsTo(String title) -> attribute(TITLE, title);
            case LinkHints.Hint.Broken(String reason) -> attribute(BROKEN, reason);
        }
    }

    /// Writes why an image of a decoded destination is not there, should it not come.
    void imageAttributes(String destination) {
        if (options.safety() == Safety.PREVIEW) {
            options.hints()
                    .missingImage(destination)
                    .ifPresent(reason -> attribute(REASON, reason));
        }
    }

    /// A destination that a shortcode makes is none where that one makes nothing.
    private LinkHints.Hint hint(Link link, String destination) {
        return text.mask()
                .single(link.destination())
                .flatMap(options.hints()::broken)
                .<LinkHints.Hint>map(LinkHints.Hint.Broken::new)
                .orElseGet(() -> options.hints().destination(destination));
    }

    private void attribute(String name, String value) {
        text.out().append(' ').append(name).append("=\"");
        HtmlText.append(text.out(), text.plain(value));
        text.out().append('"');
    }

    private int firstEndingBehind(int offset) {
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).range().end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
