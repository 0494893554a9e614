package weeknote.site;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The folder of one language's posts, where each has its own: `contentDir: content/de` under
/// `languages.de` ([Hugo](https://gohugo.io/content-management/multilingual/)).
///
/// @param language in lower case
/// @param folder absolute
record LanguageFolder(String language, Path folder) {

    /// Of a site whose languages have folders; the inner ones first.
    static List<LanguageFolder> of(Site site) {
        SiteConfig languages = site.config().section("languages");
        return languages.keys().stream()
                .flatMap(language ->
                        languages.string(language + ".contentDir").stream()
                                .map(name -> new LanguageFolder(language, site.folder(name))))
                .sorted(
                        Comparator.comparingInt((LanguageFolder each) -> each.folder.getNameCount())
                                .reversed())
                .toList();
    }

    /// The one in which a file lies.
    static Optional<LanguageFolder> holding(Site site, Path path) {
        return of(site).stream().filter(each -> path.startsWith(each.folder)).findFirst();
    }
}
