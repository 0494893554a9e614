package weeknote.markdown.inline;

/// Resolves backslash escapes and entities in destinations, titles and info strings.
public final class Decoder {

    private Decoder() {}

    public static String decode(String text) {
        if (text.indexOf('\\') < 0 && text.indexOf('&') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            if (c == '\\' && LinkScanner.isPunctuation(LinkScanner.at(text, i + 1))) {
                out.append(text.charAt(i + 1));
                i += 2;
            } else if (c == '&' && Entities.end(text, i) > 0) {
                int end = Entities.end(text, i);
                out.append(Entities.decode(text.substring(i, end)));
                i = end;
            } else {
                out.append(c);
                i++;
            }
        }
        return out.toString();
    }
}
