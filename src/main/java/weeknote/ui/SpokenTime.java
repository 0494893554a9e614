package weeknote.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A time as one says it.
final class SpokenTime {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern(":ss");

    private SpokenTime() {}

    static ZoneId zone() {
        return ZoneId.systemDefault();
    }

    /// `Today, 21:14:05`.
    static String toTheSecond(Instant moment, ZonedDateTime now) {
        return of(moment, now) + SECOND.format(moment.atZone(now.getZone()));
    }

    /// `Today, 21:14`, `Yesterday, 9:03`, `14 Feb, 21:14`, and with the year if it is another one.
    static String of(Instant moment, ZonedDateTime now) {
        ZonedDateTime at = moment.atZone(now.getZone());
        LocalDate today = now.toLocalDate();
        if (at.toLocalDate().equals(today)) {
            return "Today, " + TIME.format(at);
        }
        if (at.toLocalDate().equals(today.minusDays(1))) {
            return "Yesterday, " + TIME.format(at);
        }
        return (at.getYear() == now.getYear() ? DAY : YEAR).format(at);
    }
}
