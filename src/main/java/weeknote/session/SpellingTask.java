package weeknote.session;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import weeknote.assist.spelling.Accepted;
import weeknote.assist.spelling.Dictionaries;
import weeknote.assist.spelling.DictionarySource;
import weeknote.assist.spelling.Speller;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.post.Post;
import weeknote.site.PostLanguage;
import weeknote.site.Site;

/// Checks one post, on whatever thread, in the language that is right for it. A dictionary is read
/// when it is first needed and kept.
final class SpellingTask {

    private static final System.Logger LOG = System.getLogger(SpellingTask.class.getName());

    private final Dictionaries dictionaries;
    private final String systemLanguage;
    private final Map<String, Speller> spellers = new ConcurrentHashMap<>();

    /// @param systemLanguage of a post that says nothing, in a site that says nothing
    SpellingTask(Dictionaries dictionaries, String systemLanguage) {
        this.dictionaries = dictionaries;
        this.systemLanguage = systemLanguage;
    }

    SpellingReport check(Post post, Site site, SpellingChoice choice, Accepted accepted) {
        return switch (choice) {
            case SpellingChoice.Off() -> new SpellingReport.Off();
            case SpellingChoice.Always(String language) -> check(post, language, accepted);
            case SpellingChoice.ByPost() -> check(post, language(post, site), accepted);
        };
    }

    private String language(Post post, Site site) {
        return PostLanguage.of(post)
                .or(() -> PostLanguage.of(site.config()))
                .orElse(systemLanguage);
    }

    private SpellingReport check(Post post, String language, Accepted accepted) {
        Optional<DictionarySource> source = dictionaries.nearest(language);
        if (source.isEmpty()) {
            return new SpellingReport.NoDictionary(language);
        }
        try {
            Speller speller = speller(source.get());
            return new SpellingReport.Checked(source.get(), speller.check(post, accepted));
        } catch (IOException e) {
            LOG.log(WARNING, "Went on without the dictionary " + language, e);
            return new SpellingReport.NoDictionary(language);
        }
    }

    Speller speller(DictionarySource source) throws IOException {
        Speller known = spellers.get(source.language());
        if (known != null) {
            return known;
        }
        var opened = Speller.of(source);
        spellers.put(source.language(), opened);
        return opened;
    }
}
