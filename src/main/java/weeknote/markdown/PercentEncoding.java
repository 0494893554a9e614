package weeknote.markdown;

import java.nio.charset.StandardCharsets;

/// Percent-encodes a destination for an attribute, as cmark and Goldmark do: what a URI may hold
/// stays, an escape that is already there stays, the rest becomes the escapes of its UTF-8 bytes.
public final class PercentEncoding {

    private static final String KEPT = "-_.!~*'();/?:@&=+$,#%";
    private static final String HEX = "0123456789ABCDEF";

    private PercentEncoding() {}

    public static String encode(String destination) {
        StringBuilder out = new StringBuilder(destination.length() + 16);
        for (int i = 0; i < destination.length(); ) {
            int c = destination.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c == '%' && !isEscape(destination, i)) {
                out.append("%25");
            } else if (isKept(c)) {
                out.append((char) c);
            } else {
                escape(destination.substring(i, next), out);
            }
            i = next;
        }
        return out.toString();
    }

    private static boolean isKept(int c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || KEPT.indexOf(c) >= 0;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && Character.digit(text.charAt(at + 1), 16) >= 0
                && Character.digit(text.charAt(at + 2), 16) >= 0;
    }

    private static void escape(String character, StringBuilder out) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
    }
}
