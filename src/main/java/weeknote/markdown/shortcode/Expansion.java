package weeknote.markdown.shortcode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import weeknote.text.TextRange;

/// The text that Hugo's Markdown engine gets to read: what `{{% x %}}` makes stands in its place,
/// `{{</* x */>}}` has lost its signs, and the summary divider is a paragraph of its own.
///
/// @param covers the text with what stays a shortcode covered
/// @param body where the body stands in it
/// @param parts by where what came of them starts in it
public record Expansion(ShortcodeMask covers, TextRange body, NavigableMap<Integer, Part> parts) {

    /// A stretch of the post and where what came of it ends in the text.
    record Part(TextRange range, int end) {}

    /// Whether anything in `body` is read otherwise than it stands there.
    ///
    /// @param isRead whether what stands in a shortcode's place is read
    public static boolean isNeeded(
            ShortcodeMask mask, String post, TextRange body, Predicate<Shortcode> isRead) {
        return divider(post, body) >= 0 || mask.shortcodes().stream().anyMatch(isRead);
    }

    /// The text of `post` with its body as Hugo's engine reads it.
    ///
    /// @param isPaired as in [#isNeeded]
    /// @param markdown what becomes of a `{{% x %}}`, if that is known
    public static Expansion of(
            ShortcodeMask mask,
            String post,
            TextRange body,
            Predicate<Shortcode> isPaired,
            Function<Shortcode, Optional<String>> markdown) {
        StringBuilder text = new StringBuilder(post.substring(0, body.start()));
        List<Shortcode> kept = new ArrayList<>();
        NavigableMap<Integer, Part> parts = new TreeMap<>();
        int from = body.start();
        for (Shortcode code : joined(withDivider(mask, post, body), post, isPaired)) {
            text.append(post, from, code.range().start());
            int start = text.length();
            Optional<String> put = put(code, markdown);
            if (put.isPresent()) {
                text.append(ShortcodeMask.withoutCovers(put.get()));
            } else {
                String around = code.isSummaryDivider() ? "\n\n" : "";
                text.append(around).append(ShortcodeMask.cover(kept.size())).append(around);
                kept.add(code);
            }
            parts.put(start, new Part(code.range(), text.length()));
            from = code.range().end();
        }
        text.append(post, from, body.end());
        TextRange expanded = new TextRange(body.start(), text.length());
        return new Expansion(new ShortcodeMask(text.toString(), kept), expanded, parts);
    }

    private static Optional<String> put(
            Shortcode code, Function<Shortcode, Optional<String>> markdown) {
        return code.isShown()
                ? Optional.of(code.shown())
                : code.isMarkdown() ? markdown.apply(code) : Optional.empty();
    }

    private static List<Shortcode> joined(
            List<Shortcode> codes, String post, Predicate<Shortcode> isPaired) {
        Map<Integer, Integer> closings = ShortcodeFinder.closings(codes);
        List<Shortcode> joined = new ArrayList<>(codes.size());
        for (int i = 0; i < codes.size(); i++) {
            Shortcode code = codes.get(i);
            int close = isPaired.test(code) ? closings.getOrDefault(i, i) : i;
            joined.add(close == i ? code : joined(code, codes.get(close), post));
            i = close;
        }
        return joined;
    }

    private static Shortcode joined(Shortcode open, Shortcode close, String post) {
        return new Shortcode(
                new TextRange(open.range().start(), close.range().end()),
                open.source(),
                open.indentation(),
                post.substring(open.range().end(), close.range().start()),
                open.ordinal());
    }

    private static List<Shortcode> withDivider(ShortcodeMask mask, String post, TextRange body) {
        int divider = divider(post, body);
        List<Shortcode> all = new ArrayList<>(mask.shortcodes());
        int end = divider + Shortcode.SUMMARY_DIVIDER.length();
        boolean isInside =
                all.stream()
                        .anyMatch(code ->
                                code.range().start() < divider && divider < code.range().end());
        if (divider >= 0 && !isInside) {
            all.add(
                    new Shortcode(
                            new TextRange(divider, end), Shortcode.SUMMARY_DIVIDER, "", "", 0));
            all.sort((a, b) -> a.range().compareTo(b.range()));
        }
        return all;
    }

    private static int divider(String post, TextRange body) {
        int at = post.indexOf(Shortcode.SUMMARY_DIVIDER, body.start());
        return at + Shortcode.SUMMARY_DIVIDER.length() <= body.end() ? at : -1;
    }

    /// The range in the post that `expanded` came from.
    public TextRange origin(TextRange expanded) {
        int start = origin(expanded.start(), true);
        return new TextRange(start, Math.max(start, origin(expanded.end(), false)));
    }

    private int origin(int offset, boolean isStart) {
        Map.Entry<Integer, Part> entry =
                isStart ? parts.floorEntry(offset) : parts.lowerEntry(offset);
        if (entry == null) {
            return offset;
        }
        Part part = entry.getValue();
        if (offset < part.end()) {
            return isStart ? part.range().start() : part.range().end();
        }
        return part.range().end() + offset - part.end();
    }
}
