package weeknote.ui.form;

import java.text.Bidi;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// The front matter in one line, for the folded form: `Week 7, 2022 · week-7-2022 · 14 Feb 2022
/// 21:04 +11:00 · Weekly Notes`.
final class Summary {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    /// Has no width.
    private static final String LEFT_TO_RIGHT = "\u200E";

    private Summary() {}

    static String of(FrontMatter frontMatter) {
        if (!frontMatter.isEditable()) {
            return "The front matter cannot be read";
        }
        Stream<String> parts =
                Stream.of("title", "slug", "date", "categories")
                        .map(frontMatter::field)
                        .flatMap(Optional::stream)
                        .map(Field::value)
                        .map(Summary::of);
        List<String> shown = parts.filter(part -> !part.isBlank()).toList();
        return shown.isEmpty() ? "No details yet" : line(shown);
    }

    /// A title from right to left does not turn the date that follows it.
    private static String line(List<String> parts) {
        return parts.stream()
                        .anyMatch(part -> Bidi.requiresBidi(part.toCharArray(), 0, part.length()))
                ? LEFT_TO_RIGHT + String.join(LEFT_TO_RIGHT + " · ", parts)
                : String.join(" · ", parts);
    }

    private static String of(FieldValue value) {
        return switch (value) {
            case FieldValue.Date date -> of(date);
            case FieldValue.ListValue(List<FieldValue> items) ->
                    items.stream().map(FieldTexts::of).collect(Collectors.joining(", "));
            case FieldValue.Text _,
                    FieldValue.NumberValue _,
                    FieldValue.Bool _,
                    FieldValue.MapValue _,
                    FieldValue.Null _ ->
                    FieldTexts.of(value);
        };
    }

    /// A day alone is written so by the author, and not as midnight.
    private static String of(FieldValue.Date date) {
        boolean hasTime = date.text().length() > "2016-10-03".length();
        String wall = (hasTime ? TIME : DAY).format(date.wallTime());
        return date.offset().map(offset -> wall + " " + offset.getId()).orElse(wall);
    }
}
