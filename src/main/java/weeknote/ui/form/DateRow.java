package weeknote.ui.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import weeknote.frontmatter.DateNotation;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FieldValue.Date;

/// A date: day with a calendar, time of day, the offset as it stands in the file, and "Now". Only
/// the digits that change are written, in the file's own notation and offset.
final class DateRow extends FieldRow {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter TYPED_TIME = DateTimeFormatter.ofPattern("H:mm[:ss]");

    private final Clock clock;
    private final DatePicker day = new DatePicker();
    private final TextField time = new TextField();
    private final PendingText pendingTime = new PendingText(time, this::timeTyped);
    private final Label offset = new Label();
    private Optional<Date> date = Optional.empty();
    private boolean showing;

    /// @param clock tells now, in the author's zone
    DateRow(String name, String caption, Consumer<FieldEdit> edits, Clock clock) {
        super(name, caption, edits);
        this.clock = clock;
        day.setConverter(
                new IsoDay(
                        day::getValue,
                        () -> setProblem("Write the day as 2016-10-03.", List.of())));
        day.valueProperty().subscribe((was, is) -> dayChosen(is));
        time.getStyleClass().add("date-time");
        time.setAccessibleText(caption + ", time of day");
        offset.getStyleClass().add("field-count");
        var now = new Button("Now");
        now.getStyleClass().addAll("flat", "date-now");
        now.setAccessibleText(caption + ": now");
        now.setOnAction(event -> setNow());
        HBox.setHgrow(day, Priority.ALWAYS);
        day.setMaxWidth(Double.MAX_VALUE);
        var control = new HBox(day, time);
        control.getStyleClass().add("date-row");
        setControl(control, day);
        addNote(offset);
        addNote(now);
    }

    @Override
    void showValue(Optional<Field> field) {
        date =
                field.map(Field::value)
                        .flatMap(value ->
                                value instanceof Date d ? Optional.of(d) : Optional.empty());
        showing = true;
        day.setValue(date.map(Date::wallTime).map(LocalDateTime::toLocalDate).orElse(null));
        showing = false;
        boolean hasTime = date.filter(DateRow::isDayAlone).isEmpty();
        time.setVisible(hasTime);
        time.setManaged(hasTime);
        pendingTime.show(date.map(Date::wallTime).map(TIME::format).orElse(""));
        offset.setText(date.flatMap(Date::offset).map(ZoneOffset::getId).orElse(""));
    }

    private static boolean isDayAlone(Date date) {
        return date.notation().precision() == DateNotation.Precision.DAY;
    }

    private void dayChosen(LocalDate chosen) {
        if (showing || chosen == null) {
            return;
        }
        LocalTime timeOfDay =
                date.map(Date::wallTime).map(LocalDateTime::toLocalTime).orElse(LocalTime.MIDNIGHT);
        set(chosen.atTime(timeOfDay));
    }

    private void timeTyped(String text) {
        LocalDate today =
                date.map(Date::wallTime)
                        .map(LocalDateTime::toLocalDate)
                        .orElse(LocalDate.now(clock));
        try {
            set(today.atTime(LocalTime.parse(text.strip(), TYPED_TIME)));
        } catch (DateTimeParseException e) {
            setProblem("Write the time as 21:04 or 21:04:30.", List.of());
        }
    }

    /// The old offset stays, so that the clock on the wall is the author's.
    private void set(LocalDateTime wallTime) {
        FieldValue value =
                date.isPresent()
                        ? date.get().at(wallTime)
                        : written(wallTime.atZone(clock.getZone()).toOffsetDateTime());
        propose(new FieldEdit.SetValue(name(), value));
    }

    private void setNow() {
        OffsetDateTime now = OffsetDateTime.now(clock).withNano(0);
        propose(
                new FieldEdit.SetValue(
                        name(), date.isPresent() ? date.get().at(now) : written(now)));
    }

    private static Date written(OffsetDateTime moment) {
        return new Date(DateNotation.FULL.write(moment), moment, DateNotation.FULL);
    }

    @Override
    void flush() {
        if (day.getEditor().isFocused()) {
            day.commitValue();
        }
        pendingTime.flush();
    }

    @Override
    void forget() {
        pendingTime.forget();
    }

    @Override
    void setControlEditable(boolean editable) {
        day.setDisable(!editable);
        pendingTime.setEditable(editable);
    }

    @Override
    void focusControl() {
        day.requestFocus();
    }
}
