package weeknote.markdown.html;

import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.PercentEncoding;

/// Decides which destinations are written, and how.
///
/// In the preview and in pages a destination needs a known scheme or none. As the engine, Goldmark
/// drops the dangerous ones unless raw HTML is switched on, and cmark drops nothing.
record Destinations(Dialect dialect, HtmlOptions options) {

    private static final Set<String> SAFE_SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp", "xmpp", "irc", "ircs", "geo");

    private static final Set<String> SCRIPT_SCHEMES =
            Set.of("javascript:", "vbscript:", "file:", "data:");

    private static final Set<String> IMAGE_DATA =
            Set.of("data:image/png;", "data:image/gif;", "data:image/jpeg;", "data:image/webp;");

    /// Whether a link keeps its `href`, be it an empty one. In the preview and in pages a link that
    /// must not be followed has none.
    boolean isWritten(String destination) {
        return options.safety() == Safety.AS_ENGINE || isSafe(destination);
    }

    /// The value of `href`; empty if the destination must not be followed.
    String link(String destination) {
        return written(destination, options.linkDestinations());
    }

    /// The value of an autolink's `href`, which Goldmark does not judge.
    String autolink(String destination) {
        return options.safety() == Safety.AS_ENGINE
                ? PercentEncoding.encode(options.linkDestinations().apply(destination))
                : link(destination);
    }

    /// The value of `src`.
    String image(String destination) {
        return written(destination, options.imageDestinations());
    }

    private String written(String destination, UnaryOperator<String> rewrite) {
        if (!mayPass(destination)) {
            return "";
        }
        String written = rewrite.apply(destination);
        // kramdown leaves a destination as it is.
        return dialect.engine() == Engine.KRAMDOWN ? written : PercentEncoding.encode(written);
    }

    private boolean mayPass(String destination) {
        return switch (options.safety()) {
            case PREVIEW, PAGE -> isSafe(destination);
            case AS_ENGINE ->
                    dialect.engine() != Engine.GOLDMARK
                            || dialect.has(Feature.RAW_HTML)
                            || !isDangerous(destination);
        };
    }

    private static boolean isDangerous(String destination) {
        // Goldmark 1.5.4 knows them in lower case only.
        return startsWithAny(destination, SCRIPT_SCHEMES) && !isImageData(destination);
    }

    /// Whether a browser would run nothing. Browsers skip control characters and spaces, so they
    /// are skipped here too.
    static boolean isSafe(String destination) {
        StringBuilder bare = new StringBuilder(destination.length());
        destination.codePoints().filter(c -> c > ' ' && c != 0x7f).forEach(bare::appendCodePoint);
        String lower = bare.toString().toLowerCase(Locale.ROOT);
        int colon = lower.indexOf(':');
        int path = firstOf(lower, "/?#");
        return colon < 0
                || (path >= 0 && path < colon)
                || SAFE_SCHEMES.contains(lower.substring(0, colon))
                || isImageData(lower);
    }

    private static boolean isImageData(String lower) {
        return startsWithAny(lower, IMAGE_DATA);
    }

    private static boolean startsWithAny(String text, Set<String> starts) {
        for (String start : starts) {
            if (text.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static int firstOf(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            if (signs.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
