package weeknote.ui;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import weeknote.assist.spelling.DictionarySource;
import weeknote.assist.spelling.Misspelling;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.session.Analysis;
import weeknote.session.SpellingReport;
import weeknote.session.SpellingSession;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;
import weeknote.ui.source.Mark;
import weeknote.ui.source.SourceEditor;

/// The spelling in the source: misspelled words underlined, and what each could be. The word that
/// is being typed is left in peace until the caret leaves it.
final class SpellingView {

    private static final int NOWHERE = -1;

    private final SourceEditor source;
    private final EditorView view;
    private final SpellingSession spelling;
    private final LanguageMenu language;
    private Consumer<SpellingChoice> whenChosen = choice -> {};

    /// Where the last letter was typed, while the caret is still there.
    private int typedAt = NOWHERE;

    SpellingView(SourceEditor source, EditorView view, SpellingSetup setup, Executor background) {
        this.source = source;
        this.view = view;
        spelling =
                new SpellingSession(
                        setup.dictionaries(),
                        setup.personal(),
                        Locale.getDefault().toLanguageTag(),
                        new SpellingChoice.ByPost(),
                        background,
                        view.afterFrame(),
                        this::show);
        language = new LanguageMenu(spelling, this::choose);
        source.onSelection(this::moved);
    }

    /// Where the language is shown and chosen.
    LanguageMenu language() {
        return language;
    }

    /// Called when the author has chosen another language, or none.
    void onChoice(Consumer<SpellingChoice> action) {
        whenChosen = action;
    }

    private void choose(SpellingChoice choice) {
        show(choice);
        whenChosen.accept(choice);
    }

    /// Checks as it was chosen elsewhere.
    void show(SpellingChoice choice) {
        if (!choice.equals(spelling.choice())) {
            spelling.setChoice(choice);
        }
    }

    /// The dictionaries to choose from.
    List<DictionarySource> dictionaries() {
        return spelling.dictionaries();
    }

    boolean isOn() {
        return !(spelling.choice() instanceof SpellingChoice.Off);
    }

    /// Switches the check off, or on in the language of the post.
    void toggle() {
        choose(isOn() ? new SpellingChoice.Off() : new SpellingChoice.ByPost());
    }

    /// Another post is open.
    void forget() {
        typedAt = NOWHERE;
        spelling.forget();
    }

    /// The post was analysed.
    void analysed(Analysis analysis, TextChange missed) {
        spelling.analysed(analysis.post(), view.session().site(), missed);
    }

    boolean isSettled() {
        return spelling.isDone();
    }

    private void show(SpellingReport report) {
        language.show(report);
        source.setMarks(
                Mark.Layer.SPELLING,
                report.misspellings().stream()
                        .map(Misspelling::range)
                        .filter(range -> range.end() != typedAt)
                        .map(range -> new Mark(range, Mark.Kind.SPELLING))
                        .toList());
    }

    /// The text has changed.
    void changed(TextChange change) {
        typedAt =
                change.edits().size() == 1
                        ? change.edits().getFirst().range().start()
                                + change.edits().getFirst().newText().length()
                        : NOWHERE;
        spelling.changed(change);
    }

    private void moved(Selection selection) {
        if (typedAt != NOWHERE && selection.caret() != typedAt) {
            typedAt = NOWHERE;
            show(spelling.report());
        }
    }

    /// Selects the next misspelled word, from the caret on and round.
    void next() {
        int caret = source.selection().range().end();
        List<Misspelling> all = spelling.report().misspellings();
        all.stream()
                .filter(each -> each.range().start() >= caret)
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Misspelling::range)
                .ifPresent(range -> {
                    source.goTo(new Selection(range.start(), range.end()));
                    source.requestFocus();
                });
    }

    /// What can be done about the misspelled word at an offset, given as items of a menu; at once
    /// and without any, if there is none.
    void suggest(int offset, Consumer<List<MenuItem>> suggested) {
        spelling.report().misspellings().stream()
                .filter(each -> each.range().touches(offset))
                .findFirst()
                .ifPresentOrElse(
                        misspelling ->
                                spelling.suggest(
                                        misspelling,
                                        suggestions ->
                                                suggested.accept(items(misspelling, suggestions))),
                        () -> suggested.accept(List.of()));
    }

    private List<MenuItem> items(Misspelling misspelling, List<String> suggestions) {
        return new SpellingMenu(misspelling, spelling, this::replace)
                .of(suggestions, view.session().text());
    }

    // What has changed meanwhile is no longer what was asked about.
    private void replace(Misspelling misspelling, String suggestion) {
        if (spelling.report().misspellings().contains(misspelling)) {
            TextChange change = misspelling.replaceBy(suggestion, view.session().text());
            TextRange word = misspelling.range();
            int growth = change.edits().stream().mapToInt(edit -> edit.growth()).sum();
            source.apply(change, Selection.at(word.end() + growth));
        }
    }
}
