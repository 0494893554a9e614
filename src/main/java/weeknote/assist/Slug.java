package weeknote.assist;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The part of a post's address that names it: `cafe-a-la-carte` for `Café à la carte!`.
public final class Slug {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern OUTER = Pattern.compile("^-+|-+$");

    private Slug() {}

    /// Accents go, because they are written as `%C3%A9` in addresses; letters without a Latin base
    /// stay.
    public static String of(String title) {
        String plain =
                MARKS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        String words = APOSTROPHES.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        String joined = BETWEEN.matcher(words).replaceAll("-");
        return Normalizer.normalize(OUTER.matcher(joined).replaceAll(""), Normalizer.Form.NFC);
    }
}
