package weeknote.markdown.inline;

/// Mail addresses as HTML defines them
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#email-address)).
final class MailAddresses {

    private static final String LOCAL_SIGNS = ".!#$%&'*+/=?^_`{|}~-";
    private static final int LONGEST_LABEL = 63;

    private MailAddresses() {}

    /// The index behind what may stand before the `@`, from `from` on.
    static int localEnd(String text, int from) {
        int i = from;
        while (isLocal(LinkScanner.at(text, i))) {
            i++;
        }
        return i;
    }

    /// The index behind the longest address that starts at `from`, or -1.
    static int end(String text, int from) {
        int i = localEnd(text, from);
        if (i == from || LinkScanner.at(text, i) != '@') {
            return -1;
        }
        int end = labelEnd(text, i + 1);
        while (end > 0 && LinkScanner.at(text, end) == '.') {
            int next = labelEnd(text, end + 1);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    // Letters and digits, with hyphens between them
    private static int labelEnd(String text, int from) {
        int end = -1;
        for (int i = from; i < text.length() && i - from < LONGEST_LABEL; i++) {
            char c = text.charAt(i);
            if (isAlphanumeric(c)) {
                end = i + 1;
            } else if (c != '-' || i == from) {
                break;
            }
        }
        return end;
    }

    private static boolean isLocal(char c) {
        return isAlphanumeric(c) || (c != '\0' && LOCAL_SIGNS.indexOf(c) >= 0);
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
