package weeknote.assist.spelling;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import weeknote.site.DictionaryFiles;

/// The dictionaries there are, by language: those of the machine, and English as it comes with the
/// program where the machine has none.
public record Dictionaries(List<DictionarySource> sources) {

    private static final List<String> BUNDLED = List.of("en_GB", "en_US");

    /// Where English is spelt as in the United States; everywhere else as in the United Kingdom.
    private static final Set<String> AMERICAN = Set.of("", "US", "CA", "PH", "LR", "PR");

    public Dictionaries {
        sources = List.copyOf(sources);
    }

    /// The bundled dictionaries and those that are installed on the machine.
    public static Dictionaries of(List<DictionaryFiles> installed) {
        var byLanguage = new TreeMap<String, DictionarySource>();
        BUNDLED.forEach(
                language -> byLanguage.put(language, new DictionarySource.Bundled(language)));
        installed.forEach(
                files -> byLanguage.put(files.language(), new DictionarySource.Installed(files)));
        return new Dictionaries(List.copyOf(byLanguage.values()));
    }

    /// The dictionary for a language tag, in any case and with `-` or `_`: its own, else one of the
    /// same language. Empty if there is none.
    public Optional<DictionarySource> nearest(String tag) {
        Locale wanted = Locale.forLanguageTag(tag.strip().replace('_', '-'));
        String language = wanted.getLanguage();
        if (language.isEmpty()) {
            return Optional.empty();
        }
        return named(language + "_" + wanted.getCountry())
                .or(() -> named(language + "_" + usualRegion(wanted)))
                .or(() -> named(language))
                .or(() ->
                        sources.stream()
                                .filter(source -> source.language().startsWith(language + "_"))
                                .findFirst());
    }

    private static String usualRegion(Locale wanted) {
        return switch (wanted.getLanguage()) {
            case "en" -> AMERICAN.contains(wanted.getCountry()) ? "US" : "GB";
            case "pt" -> "PT";
            default -> wanted.getLanguage().toUpperCase(Locale.ROOT);
        };
    }

    private Optional<DictionarySource> named(String language) {
        return sources.stream()
                .filter(source -> source.language().equalsIgnoreCase(language))
                .findFirst();
    }
}
