package weeknote.markdown;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.MarkdownDocument.Source;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Replacement;
import weeknote.text.CommonEnds;

/// The one stretch in which two texts of a post differ, before their shortcodes are covered or
/// after.
final class SourceChange {

    private SourceChange() {}

    /// Empty if a part of the body changes place with front matter, or shortcodes differ elsewhere.
    static Optional<Replacement> between(Source old, Source now) {
        return stretch(old, now).filter(change -> isSame(old.mask(), now.mask(), change));
    }

    private static Optional<Replacement> stretch(Source old, Source now) {
        if (!isToEnd(old) || !isToEnd(now)) {
            return Optional.empty();
        }
        CommonEnds written = CommonEnds.of(old.post(), now.post());
        CommonEnds covered = CommonEnds.of(old.mask().text(), now.mask().text());
        int head = Math.min(written.head(), covered.head());
        int tail = Math.min(written.tail(), covered.tail());
        var change = new Replacement(head, old.post().length() - tail, now.post().length() - tail);
        int body = old.body().start();
        int newBody = now.body().start();
        if (body == newBody && head >= body) {
            return Optional.of(change);
        }
        boolean isBeforeBody = change.end() <= body && body + change.growth() == newBody;
        return isBeforeBody ? Optional.of(new Replacement(0, body, newBody)) : Optional.empty();
    }

    private static boolean isToEnd(Source source) {
        return source.body().end() == source.post().length();
    }

    /// Whether the shortcodes outside of a change are the same, and as many as before stand in it.
    private static boolean isSame(ShortcodeMask old, ShortcodeMask now, Replacement change) {
        List<Shortcode> before = old.shortcodes();
        List<Shortcode> after = now.shortcodes();
        if (before.size() != after.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            Shortcode each = before.get(i);
            boolean isTouched =
                    each.range().end() >= change.start() && each.range().start() <= change.end();
            if (!isTouched && !each.at(change.move(each.range())).equals(after.get(i))) {
                return false;
            }
        }
        return true;
    }
}
