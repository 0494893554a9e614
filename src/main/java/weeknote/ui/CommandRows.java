package weeknote.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.assist.FuzzyMatch;
import weeknote.text.TextRange;
import weeknote.ui.picker.Row;
import weeknote.ui.picker.Rows;

/// Every command of the menus by name, with its menu and its key; those chosen last come first.
final class CommandRows {

    /// Commands that were chosen, the last first.
    private final List<MenuItem> recent = new ArrayList<>();

    /// The commands that the menus have now.
    Rows of(MenuBar menus) {
        List<Command> commands = new ArrayList<>();
        menus.getMenus().forEach(menu -> collect(menu, plain(menu.getText()), commands));
        commands.sort(Comparator.comparingInt(this::age));
        return query -> rows(commands, query);
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

    /// Those whose name fits, and behind them those whose menu does: `tidy` finds all of Post ›
    /// Tidy.
    private List<Row> rows(List<Command> commands, String query) {
        Stream<Row> named =
                commands.stream()
                        .flatMap(command -> Fit.of(command, query, command.name()).stream())
                        .sorted(Fit.BEST_FIRST)
                        .map(fit -> row(fit.thing(), fit.match().ranges()));
        Stream<Row> inMenu =
                commands.stream()
                        .filter(command -> FuzzyMatch.of(query, command.name()).isEmpty())
                        .flatMap(command -> Fit.of(command, query, command.menu()).stream())
                        .sorted(Fit.BEST_FIRST)
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
}
