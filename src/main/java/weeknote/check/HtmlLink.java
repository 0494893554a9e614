package weeknote.check;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A link or image that the author wrote as raw HTML: `<a href="/about/">`, `<img src="a.png">`.
///
/// @param range of the attribute's value, without its quotes
record HtmlLink(boolean isImage, TextRange range) {

    private static final Pattern NAME =
            Pattern.compile("<(?:a|(?<image>img))\\s", CASE_INSENSITIVE);
    private static final Pattern HREF = attribute("href");
    private static final Pattern SRC = attribute("src");

    private static Pattern attribute(String name) {
        return Pattern.compile(
                "\\s" + name + "\\s*+=\\s*+(?:\"(?<double>[^\"]*+)\"|'(?<single>[^']*+)')",
                CASE_INSENSITIVE);
    }

    /// Those that readers get, outside of comments and code; none where the site leaves raw HTML
    /// out. What a shortcode or an entity makes a part of is none.
    static List<HtmlLink> in(Post post) {
        List<HtmlLink> found = new ArrayList<>();
        if (post.document().dialect().has(Feature.RAW_HTML)) {
            for (BlockNode block : BlockNode.all(post.document().tree())) {
                if (block instanceof BlockNode.HtmlBlock html) {
                    addAll(post.text(), html.range(), found);
                }
                block.texts().forEach(text -> addAll(post.text(), text, found));
            }
        }
        return found;
    }

    private static void addAll(String text, List<Inline> inlines, List<HtmlLink> found) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.RawHtml && !HtmlCode.isAround(inline.range(), text)) {
                addAll(text, inline.range(), found);
            }
            addAll(text, inline.children(), found);
        }
    }

    private static void addAll(String text, TextRange html, List<HtmlLink> found) {
        for (TextRange tag : HtmlTexts.tagsIn(text, html)) {
            Matcher name = NAME.matcher(text).region(tag.start(), tag.end());
            if (name.lookingAt()) {
                boolean isImage = name.group("image") != null;
                Matcher value = (isImage ? SRC : HREF).matcher(text);
                if (value.region(tag.start(), tag.end()).find()) {
                    add(value, isImage, found);
                }
            }
        }
    }

    private static void add(Matcher attribute, boolean isImage, List<HtmlLink> found) {
        String group = attribute.group("double") == null ? "single" : "double";
        String value = attribute.group(group);
        if (!value.isBlank() && value.indexOf('{') < 0 && value.indexOf('&') < 0) {
            TextRange range = new TextRange(attribute.start(group), attribute.end(group));
            found.add(new HtmlLink(isImage, range));
        }
    }
}
