package weeknote.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.markdown.shortcode.Shortcode;

/// Which tags of shortcodes close which, as Hugo pairs them, and which are left over.
///
/// @param unclosed tags of shortcodes that must be closed and are not
/// @param stray closing tags that close nothing
/// @param meant of a stray tag the open one whose name it nearly has
/// @param needless closing tags of shortcodes that take nothing between two tags
record ShortcodePairs(
        List<Shortcode> unclosed,
        List<Shortcode> stray,
        Map<Shortcode, Shortcode> meant,
        List<Shortcode> needless) {

    static ShortcodePairs of(List<Shortcode> tags, KnownShortcodes known) {
        ShortcodePairs pairs =
                new ShortcodePairs(
                        new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        var open = new OpenTags();
        for (Shortcode tag : tags) {
            if (tag.isClosing()) {
                pairs.close(tag, open, known);
            } else if (isOpening(tag)) {
                open.push(tag);
            }
        }
        while (!open.isEmpty()) {
            pairs.leave(open.pop(), known);
        }
        return pairs;
    }

    /// Not one that closes itself, `{{< x />}}`, nor one that was found with its closing tag.
    private static boolean isOpening(Shortcode tag) {
        String source = tag.source();
        return !source.startsWith("/", source.length() - 4)
                && tag.range().length() == source.length();
    }

    private void close(Shortcode tag, OpenTags open, KnownShortcodes known) {
        String name = tag.name().substring(1);
        if (open.has(name)) {
            while (!open.name().equals(name)) {
                leave(open.pop(), known);
            }
            open.pop();
            if (known.isSingle(name)) {
                needless.add(tag);
            }
            return;
        }
        while (!open.isEmpty() && known.isSingle(open.name())) {
            open.pop();
        }
        boolean isNear = !open.isEmpty() && !NearNames.to(name, List.of(open.name())).isEmpty();
        if (!isNear) {
            stray.add(tag);
        } else if (known.isKnown(open.name())) {
            stray.add(tag);
            meant.put(tag, open.pop());
        } else {
            // Its name is what is wrong, not that of the tag that closes it.
            open.pop();
        }
    }

    private void leave(Shortcode tag, KnownShortcodes known) {
        if (known.isPaired(tag.name())) {
            unclosed.add(tag);
        }
    }
}
