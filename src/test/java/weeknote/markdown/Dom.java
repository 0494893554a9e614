package weeknote.markdown;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What a browser makes of HTML, as text to compare: white space between elements does not count.
final class Dom {

    private static final String TOKENS =
            "code[class] span[style^=color], code[class] span[style^=font], code[class] span[class]"
                    + ":not(.line):not(.cl):not(.ln):not(.hl)";

    private Dom() {}

    static String of(String html) {
        return text(Jsoup.parseBodyFragment(html));
    }

    /// Without the colours of code's tokens, for Chroma's lexers exist in Go alone.
    static String withoutTokens(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.select(TOKENS).unwrap();
        return text(document);
    }

    private static String text(Document document) {
        document.outputSettings().prettyPrint(false);
        return document.body().html().replaceAll("\\s+", " ").replaceAll("> <", "><").strip();
    }
}
