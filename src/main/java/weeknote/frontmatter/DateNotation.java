package weeknote.frontmatter;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How a date is written, so that another one can be written the same way.
///
/// `2016-10-03T21:16:23+11:00` has the pattern `uuuu-MM-dd'T'HH:mm:ss` and the offset
/// [Offset#COLON]; `2016-10-03` is of [Precision#DAY] and has [Offset#NONE].
///
/// @param pattern of [DateTimeFormatter], up to the offset
/// @param gap the blanks between time and offset
public record DateNotation(String pattern, Precision precision, String gap, Offset offset) {

    /// `2016-10-03`, how a new date without time is written.
    public static final DateNotation DAY =
            new DateNotation("uuuu-MM-dd", Precision.DAY, "", Offset.NONE);

    /// `2016-10-03T21:16:23+11:00`, how a new date with time is written.
    public static final DateNotation FULL =
            new DateNotation("uuuu-MM-dd'T'HH:mm:ss", Precision.SECOND, "", Offset.COLON);

    /// What a date says about the time of day.
    public enum Precision {
        DAY,
        SECOND,
        FRACTION
    }

    /// How the distance to UTC is written.
    public enum Offset {
        /// Not at all.
        NONE(""),
        /// `Z`; any other offset then with a colon.
        ZULU("XXX"),
        /// `+11:00`
        COLON("xxx"),
        /// `+1100`
        BASIC("xx"),
        /// `GMT` or `UTC`, which RFC 1123 allows.
        NAME("'GMT'");

        private final String pattern;

        Offset(String pattern) {
            this.pattern = pattern;
        }
    }

    public boolean hasOffset() {
        return offset != Offset.NONE;
    }

    /// `moment` in this notation; where it only knows UTC by name, the moment is moved there.
    public String write(OffsetDateTime moment) {
        OffsetDateTime shown =
                offset == Offset.NAME ? moment.withOffsetSameInstant(ZoneOffset.UTC) : moment;
        String whole = offset == Offset.NONE ? pattern : pattern + quoted(gap) + offset.pattern;
        return DateTimeFormatter.ofPattern(whole, Locale.ENGLISH).format(shown);
    }

    private static String quoted(String gap) {
        return gap.isEmpty() ? "" : "'" + gap + "'";
    }
}
