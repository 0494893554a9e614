package weeknote.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.assist.FuzzyMatch;
import weeknote.assist.navigation.FootnoteEntry;
import weeknote.assist.navigation.HeadingJump;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.text.TextRange;
import weeknote.ui.picker.Picker;
import weeknote.ui.picker.Row;
import weeknote.ui.picker.Rows;

/// The lists that open over the window: every command of the menus, the headings, the footnotes.
final class Palette {

    private static final int LONGEST_NOTE = 70;

    private final Picker picker = new Picker();
    private final EditorView view;

    /// Commands that were chosen, the last first.
    private final List<MenuItem> recent = new ArrayList<>();

    Palette(EditorView view) {
        this.view = view;
    }

    Picker picker() {
        return picker;
    }

    private void show(String title, Rows rows, int selected) {
        picker.show(title, rows, selected, view.source()::requestFocus);
    }

    /// Every command that the menus have now, with its menu and its key.
    void showCommands(MenuBar menus) {
        List<Command> commands = new ArrayList<>();
        menus.getMenus().forEach(menu -> collect(menu, plain(menu.getText()), commands));
        commands.sort(Comparator.comparingInt(this::age));
        show("Type a command", query -> commands(commands, query), 0);
    }

    /// A command and the menu it stands in: `View › Theme`.
    private record Command(MenuItem item, String menu, String name) {}

    private static void collect(Menu menu, String path, List<Command> commands) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                collect(inner, path + " › " + plain(inner.getText()), commands);
            } else if (!(item instanceof SeparatorMenuItem)
                    && !item.isDisable()
                    && item.getText() != null) {
                commands.add(new Command(item, path, plain(item.getText())));
            }
        }
    }

    private static String plain(String mnemonic) {
        return mnemonic.replace("_", "");
    }

    private int age(Command command) {
        int age = recent.indexOf(command.item());
        return age < 0 ? Integer.MAX_VALUE : age;
    }

    private record Fit<T>(T thing, FuzzyMatch match) {}

    private static <T> Optional<Fit<T>> fit(T thing, String query, String name) {
        return FuzzyMatch.of(query, name).map(match -> new Fit<>(thing, match));
    }

    /// Those whose name fits, and behind them those whose menu does: `tidy` finds all of Post ›
    /// Tidy.
    private List<Row> commands(List<Command> commands, String query) {
        Stream<Row> named =
                commands.stream()
                        .flatMap(command -> fit(command, query, command.name()).stream())
                        .sorted(Comparator.comparingInt(fit -> -fit.match().score()))
                        .map(fit -> row(fit.thing(), fit.match().ranges()));
        Stream<Row> inMenu =
                commands.stream()
                        .filter(command -> FuzzyMatch.of(query, command.name()).isEmpty())
                        .flatMap(command -> fit(command, query, command.menu()).stream())
                        .sorted(Comparator.comparingInt(fit -> -fit.match().score()))
                        .map(fit -> row(fit.thing(), List.of()));
        return Stream.concat(named, inMenu).toList();
    }

    private Row row(Command command, List<TextRange> matches) {
        String key =
                command.item().getAccelerator() == null
                        ? ""
                        : "   " + command.item().getAccelerator().getDisplayText();
        return new Row(0, command.name(), command.menu() + key, matches, () -> run(command));
    }

    private void run(Command command) {
        recent.remove(command.item());
        recent.addFirst(command.item());
        // As a click does; firing alone leaves the check where it was.
        switch (command.item()) {
            case CheckMenuItem check -> check.setSelected(!check.isSelected());
            case RadioMenuItem radio -> radio.setSelected(true);
            default -> {}
        }
        command.item().fire();
    }

    /// The outline, to jump in; it begins at the section of the caret.
    void showHeadings() {
        view.analysed().ifPresent(this::showHeadings);
    }

    private void showHeadings(Post post) {
        List<Heading> headings = post.document().headings();
        int caret = view.source().selection().caret();
        int current =
                (int) headings.stream().filter(each -> each.range().start() <= caret).count() - 1;
        int highest = headings.stream().mapToInt(Heading::level).min().orElse(1);
        show(
                "Go to a heading",
                query ->
                        HeadingJump.of(post, query).stream()
                                .map(jump -> row(jump, query.isEmpty() ? highest : 6))
                                .toList(),
                Math.max(0, current));
    }

    private Row row(HeadingJump jump, int highest) {
        Heading heading = jump.heading();
        return new Row(
                Math.max(0, heading.level() - highest),
                heading.text(),
                "",
                jump.matches(),
                () -> view.going().to(heading.textRange().start()));
    }

    /// All footnotes, in the order of their numbers; those that nothing refers to last.
    void showFootnotes() {
        view.analysed()
                .ifPresent(post -> {
                    List<FootnoteEntry> notes =
                            FootnoteEntry.of(post).stream()
                                    .sorted(Comparator.comparingInt(Palette::order))
                                    .toList();
                    show("Go to a footnote", query -> notes(notes, query), 0);
                });
    }

    private static int order(FootnoteEntry note) {
        return note.number() == 0 ? Integer.MAX_VALUE : note.number();
    }

    private List<Row> notes(List<FootnoteEntry> notes, String query) {
        return notes.stream()
                .flatMap(note -> fit(note, query, name(note)).stream())
                .sorted(Comparator.comparingInt(fit -> -fit.match().score()))
                .map(fit ->
                        new Row(
                                0,
                                name(fit.thing()),
                                uses(fit.thing()),
                                fit.match().ranges(),
                                () -> view.going().to(fit.thing().range().start())))
                .toList();
    }

    private static String name(FootnoteEntry note) {
        String text = String.join(" ", note.text().strip().split("\\s+", -1));
        String number = note.number() == 0 ? "[^" + note.label() + "]" : note.number() + ".";
        return number
                + " "
                + (text.length() <= LONGEST_NOTE ? text : text.substring(0, LONGEST_NOTE) + "…");
    }

    private static String uses(FootnoteEntry note) {
        return switch (note.marks().size()) {
            case 0 -> "not used";
            case 1 -> "";
            default -> note.marks().size() + " uses";
        };
    }
}
