package weeknote.assist.edit.paste;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Text that is nothing but an address.
public final class Address {

    private static final List<String> SCHEMES =
            List.of("https://", "http://", "ftp://", "mailto:", "tel:");

    private Address() {}

    /// The link destination that `text` means: itself for a URI, `mailto:` and itself for a mail
    /// address, none for other text.
    public static Optional<String> destination(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()
                || stripped.chars().anyMatch(c -> c <= ' ' || c == '<' || c == '>')) {
            return Optional.empty();
        }
        String lower = stripped.toLowerCase(Locale.ROOT);
        if (SCHEMES.stream()
                .anyMatch(each -> lower.startsWith(each) && lower.length() > each.length())) {
            return Optional.of(stripped);
        }
        return isMail(stripped) ? Optional.of("mailto:" + stripped) : Optional.empty();
    }

    // One "@" with something before it, and a host with a dot behind
    private static boolean isMail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0
                && at == text.lastIndexOf('@')
                && dot > at + 1
                && dot < text.length() - 1
                && text.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "@._%+-".indexOf(c) >= 0);
    }
}
