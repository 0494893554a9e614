package weeknote.frontmatter;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/// What a value means to the engine.
///
/// `no` is [Bool], `"no"` is [Text]; `012` is the [NumberValue] 10 to Hugo. The same words can mean
/// different things to different engines, so a value is only worth something together with the
/// [Engine] it was read for.
public sealed interface FieldValue {

    /// A string, without its quotes, escapes resolved.
    record Text(String text) implements FieldValue {}

    /// A number, however it is spelled.
    ///
    /// @param text as written: `0x1F`
    /// @param decimal as the engine prints it: `31`
    record NumberValue(String text, String decimal) implements FieldValue {

        /// The number that `text` spells in decimal notation.
        public static NumberValue of(String text) {
            return new NumberValue(text, text);
        }
    }

    /// A boolean, however it is spelled: `yes` is true.
    record Bool(boolean value) implements FieldValue {}

    /// A date that the engine can read.
    ///
    /// @param text as written, without quotes
    /// @param moment when it is; without an offset in the text it is taken as UTC
    /// @param notation how it is written, to write another date the same way
    record Date(String text, OffsetDateTime moment, DateNotation notation) implements FieldValue {

        /// The date that Hugo reads in `text`; empty if it silently reads none.
        public static Optional<Date> of(String text) {
            return DateLayout.read(text);
        }

        /// The same for dates that start with the year, which need no key to be known as dates.
        public static Optional<Date> ofIso(String text) {
            return DateLayout.readIso(text);
        }

        /// What the author's clock showed.
        public LocalDateTime wallTime() {
            return moment.toLocalDateTime();
        }

        /// The offset in the text; empty if the site's time zone decides.
        public Optional<ZoneOffset> offset() {
            return notation.hasOffset() ? Optional.of(moment.getOffset()) : Optional.empty();
        }

        /// Another moment in this date's own notation and offset: only digits differ.
        public Date at(LocalDateTime wallTime) {
            return at(wallTime.atOffset(moment.getOffset()));
        }

        /// Another moment in this date's own notation.
        public Date at(OffsetDateTime other) {
            return new Date(notation.write(other), other, notation);
        }
    }

    /// A list of values.
    record ListValue(List<FieldValue> items) implements FieldValue {
        public ListValue {
            items = List.copyOf(items);
        }

        public static ListValue ofTexts(List<String> texts) {
            return new ListValue(texts.stream().<FieldValue>map(Text::new).toList());
        }
    }

    /// A mapping, in source order; of duplicate keys the one that wins.
    record MapValue(Map<String, FieldValue> entries) implements FieldValue {
        public MapValue {
            SequencedMap<String, FieldValue> copy = new LinkedHashMap<>(entries);
            entries = Collections.unmodifiableMap(copy);
        }
    }

    /// Nothing: an empty value, `~` or `null`.
    record Null() implements FieldValue {}

    /// A text; a number or a date as it is written; empty of all else.
    default Optional<String> written() {
        return switch (this) {
            case Text(var text) -> Optional.of(text);
            case NumberValue(var text, var _) -> Optional.of(text);
            case Date(var text, var _, var _) -> Optional.of(text);
            case Bool _, ListValue _, MapValue _, Null _ -> Optional.empty();
        };
    }
}
