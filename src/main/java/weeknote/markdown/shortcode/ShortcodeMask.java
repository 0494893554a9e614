package weeknote.markdown.shortcode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import weeknote.text.TextRange;

/// A post whose shortcodes are covered by characters that mean nothing in Markdown, one for one, so
/// that every offset stays. Hugo does alike: it puts a word in their place before it reads
/// Markdown.
public final class ShortcodeMask {

    // Unicode keeps U+FDD0 to U+FDEF free of characters. A cover is START, four digits that count
    // the shortcodes, and FILL up to its length.
    private static final char START = '\uFDD0';
    private static final char FILL = '\uFDD1';
    private static final char DIGIT = '\uFDE0';
    private static final int DIGITS = 4;
    private static final int MOST = 1 << (4 * DIGITS);

    private static final Pattern WRAPPED =
            Pattern.compile(
                    "<p>(" + START + "[" + DIGIT + "-\uFDEF]{" + DIGITS + "}" + FILL + "*+)</p>");

    private final String text;
    private final List<Shortcode> shortcodes;

    ShortcodeMask(String text, List<Shortcode> shortcodes) {
        this.text = text;
        this.shortcodes = List.copyOf(shortcodes);
    }

    /// `post` as it is.
    public static ShortcodeMask none(String post) {
        return new ShortcodeMask(post, List.of());
    }

    /// `post` with Hugo's shortcodes covered.
    public static ShortcodeMask of(String post, TextRange body) {
        return post.indexOf("{{", body.start()) < 0 || hasCover(post)
                ? none(post)
                : of(post, ShortcodeFinder.find(post, body, MOST));
    }

    /// `post` with Liquid's tags covered.
    public static ShortcodeMask ofLiquid(String post, TextRange body) {
        return post.indexOf('{', body.start()) < 0 || hasCover(post)
                ? none(post)
                : of(post, LiquidFinder.find(post, body, MOST));
    }

    // In an array: a builder moves all that follows for each replacement.
    private static ShortcodeMask of(String post, List<Shortcode> found) {
        char[] text = post.toCharArray();
        for (int i = 0; i < found.size(); i++) {
            TextRange range = found.get(i).range();
            String cover = cover(i);
            cover.getChars(0, cover.length(), text, range.start());
            Arrays.fill(text, range.start() + cover.length(), range.end(), FILL);
        }
        return new ShortcodeMask(new String(text), found);
    }

    private static boolean hasCover(String post) {
        for (int i = 0; i < post.length(); i++) {
            char c = post.charAt(i);
            if (c >= START && c < DIGIT + 16) {
                return true;
            }
        }
        return false;
    }

    // The shortest cover of a shortcode; no tag is shorter.
    static String cover(int index) {
        StringBuilder cover = new StringBuilder(1 + DIGITS).append(START);
        for (int i = 0; i < DIGITS; i++) {
            cover.append((char) (DIGIT + ((index >> (4 * i)) & 15)));
        }
        return cover.toString();
    }

    /// `text` without the characters of covers.
    static String withoutCovers(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars().filter(c -> c < START || c >= DIGIT + 16).forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /// The post with its shortcodes covered.
    public String text() {
        return text;
    }

    public List<Shortcode> shortcodes() {
        return shortcodes;
    }

    /// Whether `c` counts the shortcodes in a cover or starts one: what must stay of it in an id.
    public static boolean isOfCover(int c) {
        return c == START || (c >= DIGIT && c < DIGIT + 16);
    }

    /// Whether a cover starts in `text`.
    public static boolean isIn(String text) {
        return text.indexOf(START) >= 0;
    }

    /// `text` with each cover replaced.
    public String replace(String text, Function<Shortcode, String> replacement) {
        return replaceAt(text, index -> replacement.apply(shortcodes.get(index)));
    }

    /// `text` with the shortcodes that are only shown, the others covered as they were.
    public String show(String text) {
        return replaceAt(
                text,
                index -> {
                    Shortcode shortcode = shortcodes.get(index);
                    return shortcode.isShown() ? shortcode.shown() : cover(index);
                });
    }

    private String replaceAt(String text, IntFunction<String> replacement) {
        if (shortcodes.isEmpty() || !isIn(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf(START); at >= 0; at = text.indexOf(START, at + 1)) {
            int index = index(text, at);
            // Text can have START without a cover: the author may write it as an entity.
            if (index < 0) {
                continue;
            }
            out.append(text, from, at).append(replacement.apply(index));
            from = at + 1 + DIGITS;
            while (from < text.length() && text.charAt(from) == FILL) {
                from++;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /// `html` without the `<p>` and `</p>` around single covers, which Hugo takes away.
    public static String unwrapped(String html) {
        return isIn(html) ? WRAPPED.matcher(html).replaceAll("$1") : html;
    }

    /// The shortcode that `text` consists of.
    public Optional<Shortcode> single(String text) {
        List<Shortcode> found = new ArrayList<>();
        String rest =
                replace(
                        text,
                        shortcode -> {
                            found.add(shortcode);
                            return "";
                        });
        return rest.isEmpty() && found.size() == 1
                ? Optional.of(found.getFirst())
                : Optional.empty();
    }

    /// `text` as the author wrote it.
    public String restore(String text) {
        return replace(text, Shortcode::source);
    }

    // Which shortcode is covered at `start`, or -1
    private int index(String text, int start) {
        if (start + DIGITS >= text.length()) {
            return -1;
        }
        int index = 0;
        for (int i = 0; i < DIGITS; i++) {
            int digit = text.charAt(start + 1 + i) - DIGIT;
            if (digit < 0 || digit > 15) {
                return -1;
            }
            index |= digit << (4 * i);
        }
        return index < shortcodes.size() ? index : -1;
    }
}
