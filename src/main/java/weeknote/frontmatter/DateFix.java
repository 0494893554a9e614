package weeknote.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.FieldValue.Date;

/// Turns a date that Hugo reads as none into one that it reads, where only one can be meant:
/// `2015-1-2` is `2015-01-02`, `2015-01-02 10:11` is `2015-01-02 10:11:00`, `13/2/2015` and `Feb
/// 13, 2015` are `2015-02-13`. What `01/02/2015` means is not guessed.
final class DateFix {

    private static final Pattern NEARLY =
            Pattern.compile(
                    "(?<y>\\d{4})[-/.](?<m>\\d\\d?)[-/.](?<d>\\d\\d?)"
                            + "(?:(?<t>[T ])(?<h>\\d\\d?):(?<min>\\d\\d)(?::(?<s>\\d\\d))?"
                            + "(?: ?(?<o>Z|[-+]\\d\\d:?\\d\\d))?)?");
    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)");

    private static final Pattern DAY_LAST =
            Pattern.compile("(?<a>\\d\\d?)[-/.](?<b>\\d\\d?)[-/.](?<y>\\d{4})");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:(?<d>\\d\\d?)(?:ST|ND|RD|TH|\\.)? )?(?<mon>[A-Z]{3,9})\\.?"
                            + "(?: (?<late>\\d\\d?)(?:ST|ND|RD|TH)?)?,? (?<y>\\d{4})");
    private static final List<String> MONTHS =
            List.of(
                    "JANUARY",
                    "FEBRUARY",
                    "MARCH",
                    "APRIL",
                    "MAY",
                    "JUNE",
                    "JULY",
                    "AUGUST",
                    "SEPTEMBER",
                    "OCTOBER",
                    "NOVEMBER",
                    "DECEMBER");

    private DateFix() {}

    static Optional<Date> of(String text) {
        String upper = text.strip().toUpperCase(Locale.ROOT);
        Matcher digits = DIGITS.matcher(upper);
        if (digits.matches()) {
            return Date.of(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3));
        }
        Matcher nearly = NEARLY.matcher(upper);
        return nearly.matches() ? Date.of(written(nearly)) : dayLast(upper).or(() -> named(upper));
    }

    /// Only where one of the numbers can be no month.
    private static Optional<Date> dayLast(String text) {
        Matcher date = DAY_LAST.matcher(text);
        if (!date.matches()) {
            return Optional.empty();
        }
        int a = Integer.parseInt(date.group("a"));
        int b = Integer.parseInt(date.group("b"));
        return a == b || a > 12 || b > 12
                ? day(date.group("y"), Math.min(a, b), Math.max(a, b))
                : Optional.empty();
    }

    private static Optional<Date> named(String text) {
        Matcher date = NAMED.matcher(text);
        if (!date.matches() || (date.group("d") == null) == (date.group("late") == null)) {
            return Optional.empty();
        }
        String day = date.group("d") == null ? date.group("late") : date.group("d");
        String month = date.group("mon");
        return MONTHS.stream()
                .filter(name -> name.startsWith(month))
                .findFirst()
                .flatMap(name ->
                        day(date.group("y"), MONTHS.indexOf(name) + 1, Integer.parseInt(day)));
    }

    private static Optional<Date> day(String year, int month, int day) {
        return Date.of("%s-%02d-%02d".formatted(year, month, day));
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
