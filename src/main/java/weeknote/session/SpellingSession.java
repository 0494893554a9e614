package weeknote.session;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import weeknote.assist.spelling.Accepted;
import weeknote.assist.spelling.Dictionaries;
import weeknote.assist.spelling.DictionarySource;
import weeknote.assist.spelling.Misspelling;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.post.Post;
import weeknote.site.PersonalWords;
import weeknote.site.Site;
import weeknote.text.TextChange;

/// The spelling of the open post, checked in the background after each analysis: one check at a
/// time, of the newest post.
///
/// All methods are for the JavaFX thread.
public final class SpellingSession {

    private static final System.Logger LOG = System.getLogger(SpellingSession.class.getName());

    private final Dictionaries dictionaries;
    private final Optional<PersonalWords> personal;
    private final SpellingTask task;
    private final Executor background;
    private final Executor ui;
    private final NewestTask<SpellingReport> newest;
    private SpellingChoice choice;
    private Accepted accepted = Accepted.NOTHING;
    private Optional<Wanted> wanted = Optional.empty();
    private SpellingReport report = new SpellingReport.Off();
    private TextChange since = TextChange.NONE;

    private record Wanted(Post post, Site site) {}

    /// @param personal the author's own words; empty if nothing is to be kept
    /// @param systemLanguage of posts that say nothing
    /// @param listener gets each report; its ranges are those of the text as it is
    public SpellingSession(
            Dictionaries dictionaries,
            Optional<PersonalWords> personal,
            String systemLanguage,
            SpellingChoice choice,
            Executor background,
            Executor ui,
            Consumer<SpellingReport> listener) {
        this.dictionaries = dictionaries;
        this.personal = personal;
        this.choice = choice;
        this.background = background;
        this.ui = ui;
        newest = new NewestTask<>(background, ui, this::next, () -> listener.accept(report));
        task = new SpellingTask(dictionaries, systemLanguage);
        personal.ifPresent(this::readPersonal);
    }

    private void readPersonal(PersonalWords words) {
        background.execute(() -> {
            try {
                var read = words.read();
                ui.execute(() -> accept(accepted.with(read)));
            } catch (IOException e) {
                LOG.log(WARNING, "Went on without the author's own words", e);
            }
        });
    }

    /// The dictionaries to choose from.
    public List<DictionarySource> dictionaries() {
        return dictionaries.sources();
    }

    public SpellingChoice choice() {
        return choice;
    }

    public void setChoice(SpellingChoice newChoice) {
        choice = newChoice;
        newest.ask();
    }

    /// The post was analysed.
    ///
    /// @param missed what has changed since the text that it was read from
    public void analysed(Post post, Site site, TextChange missed) {
        wanted = Optional.of(new Wanted(post, site));
        since = missed;
        newest.ask();
    }

    /// The text has changed.
    public void changed(TextChange change) {
        since = since.then(change);
        report = moved(report, change);
    }

    /// Another post is open, whose analysis comes.
    public void forget() {
        wanted = Optional.empty();
        since = TextChange.NONE;
        report = new SpellingReport.Off();
    }

    /// Whether the last post that was analysed has been checked.
    public boolean isDone() {
        return !newest.isRunning();
    }

    public SpellingReport report() {
        return report;
    }

    /// The word is right until the program ends.
    public void ignore(String word) {
        accept(accepted.with(word));
    }

    /// The word is right from now on, in every post.
    public void add(String word) {
        accept(accepted.with(word));
        personal.ifPresent(words ->
                background.execute(() -> {
                    try {
                        words.add(word);
                    } catch (IOException e) {
                        LOG.log(
                                WARNING,
                                "A word is known until the program ends, but was not kept",
                                e);
                    }
                }));
    }

    private void accept(Accepted words) {
        accepted = words;
        newest.ask();
    }

    /// What the misspelled word could be, given on the JavaFX thread within some tenths of a
    /// second.
    public void suggest(Misspelling misspelling, Consumer<List<String>> suggested) {
        if (!(report instanceof SpellingReport.Checked(DictionarySource source, var _))) {
            return;
        }
        background.execute(() -> {
            try {
                List<String> suggestions = task.speller(source).suggestions(misspelling);
                ui.execute(() -> suggested.accept(suggestions));
            } catch (IOException e) {
                LOG.log(WARNING, "Went on without suggestions", e);
            }
        });
    }

    private Optional<NewestTask.Work<SpellingReport>> next() {
        return wanted.map(now -> {
            SpellingChoice language = choice;
            Accepted words = accepted;
            return new NewestTask.Work<>(
                    () -> task.check(now.post(), now.site(), language, words),
                    found -> keep(now, found));
        });
    }

    private boolean keep(Wanted checked, SpellingReport found) {
        if (wanted.filter(checked::equals).isEmpty()) {
            return false;
        }
        report = moved(found, since);
        return true;
    }

    /// The report for the text after a change; a word that was changed is no longer in it.
    private static SpellingReport moved(SpellingReport report, TextChange change) {
        if (change.isEmpty()) {
            return report;
        }
        return switch (report) {
            case SpellingReport.Checked(DictionarySource dictionary, List<Misspelling> found) ->
                    new SpellingReport.Checked(
                            dictionary,
                            found.stream()
                                    .filter(misspelling -> !isTouched(misspelling, change))
                                    .map(misspelling -> misspelling.after(change))
                                    .toList());
            case SpellingReport.NoDictionary _, SpellingReport.Off _ -> report;
        };
    }

    private static boolean isTouched(Misspelling misspelling, TextChange change) {
        return change.edits().stream()
                .anyMatch(edit ->
                        edit.range().touches(misspelling.range().start())
                                || edit.range().touches(misspelling.range().end())
                                || misspelling.range().contains(edit.range()));
    }
}
