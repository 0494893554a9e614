package weeknote.ui.form;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.function.Supplier;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/// A day as front matter writes it: `2016-10-03`. What is typed and is no day leaves the day as it
/// was.
final class IsoDay extends StringConverter<LocalDate> {

    private final Supplier<@Nullable LocalDate> current;
    private final Runnable unreadable;

    /// @param unreadable called when what is typed is no day
    IsoDay(Supplier<@Nullable LocalDate> current, Runnable unreadable) {
        this.current = current;
        this.unreadable = unreadable;
    }

    @Override
    public String toString(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return current.get();
        }
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            unreadable.run();
            return current.get();
        }
    }
}
