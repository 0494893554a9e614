package weeknote.frontmatter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.FieldValue.Date;

/// Turns a date that Hugo reads as none into one that it reads, where only one can be meant:
/// `2015-1-2` is `2015-01-02`, `2015-01-02 10:11` is `2015-01-02 10:11:00`. What `01/02/2015` means
/// is not guessed.
final class DateFix {

    private static final Pattern NEARLY =
            Pattern.compile(
                    "(?<y>\\d{4})[-/.](?<m>\\d\\d?)[-/.](?<d>\\d\\d?)"
                            + "(?:(?<t>[T ])(?<h>\\d\\d?):(?<min>\\d\\d)(?::(?<s>\\d\\d))?"
                            + "(?: ?(?<o>Z|[-+]\\d\\d:?\\d\\d))?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    private DateFix() {}

    static Optional<Date> of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(upper);
        if (digits.matches()) {
            return Date.of(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3));
        }
        Matcher nearly = NEARLY.matcher(upper);
        return nearly.matches() ? Date.of(written(nearly)) : Optional.empty();
    }

    private static String written(Matcher nearly) {
        String day = nearly.group("y") + "-" + two(nearly, "m") + "-" + two(nearly, "d");
        if (nearly.group("t") == null) {
            return day;
        }
        String offset = nearly.group("o") == null ? "" : nearly.group("o");
        return day
                + nearly.group("t")
                + two(nearly, "h")
                + ":"
                + nearly.group("min")
                + ":"
                + two(nearly, "s")
                + offset;
    }

    private static String two(Matcher nearly, String group) {
        String digits = nearly.group(group);
        return digits == null ? "00" : digits.length() == 1 ? "0" + digits : digits;
    }
}
