package weeknote.markdown.shortcode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.text.TextRange;

/// Finds Liquid's tags and outputs, `{% include a.html %}` and `{{ page.title }}`, in a body
/// ([Liquid](https://shopify.github.io/liquid/basics/introduction/)). `{% comment %}` and `{% raw
/// %}` reach to their end tags; `{% highlight %}` is a fence, not found here.
final class LiquidFinder {

    private final String post;
    private final int limit;

    /// What is known not to come any more, so that nothing is looked for twice.
    private final Set<String> missing = new HashSet<>();

    private LiquidFinder(String post, int limit) {
        this.post = post;
        this.limit = limit;
    }

    static List<Shortcode> find(String post, TextRange body, int most) {
        LiquidFinder finder = new LiquidFinder(post, body.end());
        List<Shortcode> found = new ArrayList<>();
        int at = post.indexOf('{', body.start());
        while (at >= 0 && at < body.end() && found.size() < most) {
            int end = finder.tagEnd(at);
            if (end >= 0) {
                Shortcode tag = finder.withBlock(at, end);
                found.add(tag);
                end = tag.range().end();
            }
            at = post.indexOf('{', end < 0 ? at + 1 : end);
        }
        return found;
    }

    // -1 if no tag starts here, or one too short for a cover
    private int tagEnd(int from) {
        boolean isTag = post.startsWith("{%", from);
        if (!isTag && !post.startsWith("{{", from)) {
            return -1;
        }
        int end = next(isTag ? "%}" : "}}", from + 2);
        if (end < from + ShortcodeMask.cover(0).length()) {
            return -1;
        }
        String name = isTag ? name(from, end) : "";
        return name.equals("highlight") || name.equals("endhighlight") ? -1 : end;
    }

    // Behind the next `sign`, or -1
    private int next(String sign, int from) {
        if (missing.contains(sign)) {
            return -1;
        }
        int at = post.indexOf(sign, from);
        if (at < 0 || at + sign.length() > limit) {
            missing.add(sign);
            return -1;
        }
        return at + sign.length();
    }

    private String name(int from, int end) {
        return new Liquid(post.substring(from, end)).name();
    }

    // A block that is never closed is its opening tag alone.
    private Shortcode withBlock(int from, int end) {
        String source = post.substring(from, end);
        String name = source.startsWith("{%") ? new Liquid(source).name() : "";
        if (name.equals("comment") || name.equals("raw")) {
            TextRange close = closing("end" + name, end);
            if (!close.isEmpty()) {
                return new Shortcode(
                        new TextRange(from, close.end()),
                        source,
                        "",
                        post.substring(end, close.start()),
                        0);
            }
        }
        return new Shortcode(new TextRange(from, end), source, "", "", 0);
    }

    // Empty if there is none
    private TextRange closing(String name, int from) {
        int at = missing.contains(name) ? -1 : post.indexOf("{%", from);
        while (at >= 0) {
            int end = next("%}", at + 2);
            if (end < 0) {
                break;
            }
            if (name(at, end).equals(name)) {
                return new TextRange(at, end);
            }
            at = post.indexOf("{%", end);
        }
        missing.add(name);
        return TextRange.at(from);
    }
}
