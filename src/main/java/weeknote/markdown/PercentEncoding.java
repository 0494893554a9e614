package weeknote.markdown;

import java.io.ByteArrayOutputStream;
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

    /// The text with its escapes resolved as UTF-8: `café` for `caf%C3%A9`. What is no escape
    /// stays.
    public static String decode(String destination) {
        if (destination.indexOf('%') < 0) {
            return destination;
        }
        byte[] source = destination.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            int high = source[i] == '%' && i + 2 < source.length ? digit(source[i + 1]) : -1;
            int low = high < 0 ? -1 : digit(source[i + 2]);
            out.write(low < 0 ? source[i] : high * 16 + low);
            i += low < 0 ? 0 : 2;
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static int digit(byte b) {
        return Character.digit((char) b, 16);
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
