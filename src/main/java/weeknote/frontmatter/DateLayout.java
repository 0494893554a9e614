package weeknote.frontmatter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.frontmatter.DateNotation.Offset;
import weeknote.frontmatter.DateNotation.Precision;

/// The date layouts that Hugo reads. Anything else is silently no date to it: `2015-1-2`,
/// `2015-01-02 10:11`, `2015-02-30`, `Jan 2, 2015`.
///
/// Rules from the `cast` library that Hugo hands dates to, tried against Hugo 0.111.3: an hour may
/// have one digit, seconds a fraction; a weekday need not be the right one. Three layouts that
/// nobody writes by hand (`Fri Jan 2 10:11:12 2015` and its kin) are left out: they can be pasted,
/// [#isOfDateCommand], and are left as they are.
enum DateLayout {
    ISO_DAY("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)"),
    ISO_T("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)T" + Parts.TIME + "(?<o>Z|[-+]\\d\\d:?\\d\\d)?"),
    ISO_BLANK(
            "(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d) "
                    + Parts.TIME
                    + "(?<o>Z| *[-+]\\d\\d:?\\d\\d)?"),
    RFC_1123(
            Parts.WEEKDAY
                    + ", (?<d>\\d\\d) (?<mon>[A-Za-z]{3}) (?<y>\\d{4}) "
                    + Parts.TIME
                    + "(?<o> [-+]\\d{4}| [A-Z]{3,4})"),
    DAY_MONTH_YEAR("(?<d>\\d\\d) (?<mon>[A-Za-z]{3}) (?<y>\\d{4})");

    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov",
                    "dec");
    private static final Pattern OF_DATE_COMMAND =
            Pattern.compile(
                    Parts.WEEKDAY
                            + " [A-Z][a-z]{2} [ \\d]\\d "
                            + Parts.TIME
                            + "(?: [A-Z]{3,4}| [-+]\\d{4})? \\d{4}");
    private static final List<DateLayout> ISO = List.of(ISO_DAY, ISO_T, ISO_BLANK);
    private static final List<DateLayout> ALL = List.of(values());

    private static final class Parts {
        static final String TIME = "(?<h>\\d\\d?):(?<min>\\d\\d):(?<s>\\d\\d)(?<f>[.,]\\d+)?";
        static final String WEEKDAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    }

    private final Pattern pattern;
    private final boolean hasTime;
    private final boolean namesMonth;

    DateLayout(String regex) {
        this.pattern = Pattern.compile(regex);
        this.hasTime = regex.contains("<h>");
        this.namesMonth = regex.contains("<mon>");
    }

    static Optional<FieldValue.Date> read(String text) {
        return read(text, ALL);
    }

    /// `Fri Jan 2 10:11:12 UTC 2015`, as the command `date` prints it.
    static boolean isOfDateCommand(String text) {
        return text.length() <= 60 && OF_DATE_COMMAND.matcher(text).matches();
    }

    static Optional<FieldValue.Date> readIso(String text) {
        return read(text, ISO);
    }

    private static Optional<FieldValue.Date> read(String text, List<DateLayout> layouts) {
        if (text.length() > 60) {
            return Optional.empty();
        }
        for (DateLayout layout : layouts) {
            Matcher matcher = layout.pattern.matcher(text);
            if (matcher.matches()) {
                return layout.date(text, matcher);
            }
        }
        return Optional.empty();
    }

    private Optional<FieldValue.Date> date(String text, Matcher matcher) {
        try {
            var day = LocalDate.of(number(matcher, "y"), month(matcher), number(matcher, "d"));
            LocalTime time = hasTime ? time(matcher) : LocalTime.MIDNIGHT;
            String offset = hasTime ? group(matcher, "o") : "";
            return Optional.of(
                    new FieldValue.Date(
                            text,
                            LocalDateTime.of(day, time).atOffset(zone(offset.strip())),
                            notation(matcher, offset)));
        } catch (DateTimeException _) {
            return Optional.empty(); // 30 February, 25 o'clock
        }
    }

    private int month(Matcher matcher) {
        return namesMonth
                ? MONTHS.indexOf(matcher.group("mon").toLowerCase(Locale.ROOT)) + 1
                : number(matcher, "m");
    }

    private static LocalTime time(Matcher matcher) {
        String fraction = group(matcher, "f");
        int nanos =
                fraction.isEmpty()
                        ? 0
                        : Integer.parseInt((fraction.substring(1) + "00000000").substring(0, 9));
        return LocalTime.of(
                number(matcher, "h"), number(matcher, "min"), number(matcher, "s"), nanos);
    }

    private static ZoneOffset zone(String offset) {
        boolean named = offset.isEmpty() || Character.isLetter(offset.charAt(0));
        return named ? ZoneOffset.UTC : ZoneOffset.of(offset);
    }

    private DateNotation notation(Matcher matcher, String offset) {
        String day =
                switch (this) {
                    case ISO_DAY -> "uuuu-MM-dd";
                    case ISO_T -> "uuuu-MM-dd'T'";
                    case ISO_BLANK -> "uuuu-MM-dd ";
                    case RFC_1123 -> "EEE, dd MMM uuuu ";
                    case DAY_MONTH_YEAR -> "dd MMM uuuu";
                };
        if (!hasTime) {
            return new DateNotation(day, Precision.DAY, "", Offset.NONE);
        }
        String fraction = group(matcher, "f");
        return new DateNotation(
                day + clock(matcher.group("h").length(), fraction),
                fraction.isEmpty() ? Precision.SECOND : Precision.FRACTION,
                " ".repeat(offset.length() - offset.strip().length()),
                offsetStyle(offset.strip()));
    }

    private static String clock(int hourDigits, String fraction) {
        String clock = hourDigits == 1 ? "H:mm:ss" : "HH:mm:ss";
        return fraction.isEmpty()
                ? clock
                : clock + fraction.charAt(0) + "S".repeat(Math.min(9, fraction.length() - 1));
    }

    private static Offset offsetStyle(String offset) {
        if (offset.isEmpty()) {
            return Offset.NONE;
        }
        if (offset.equals("Z")) {
            return Offset.ZULU;
        }
        if (Character.isLetter(offset.charAt(0))) {
            return Offset.NAME;
        }
        return offset.contains(":") ? Offset.COLON : Offset.BASIC;
    }

    private static int number(Matcher matcher, String name) {
        return Integer.parseInt(matcher.group(name));
    }

    private static String group(Matcher matcher, String name) {
        String found = matcher.group(name);
        return found == null ? "" : found;
    }
}
