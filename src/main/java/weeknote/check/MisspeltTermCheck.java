package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.SiteConfig;
import weeknote.site.SiteFields.Term;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `frontmatter.misspelt-term`: a category or tag that no other post has, nearly spelled as one
/// that others have: `opinion` beside `Opinion`. Readers find the post in a list of its own.
final class MisspeltTermCheck implements Check {

    static final String CODE = "frontmatter.misspelt-term";

    /// Short words are near each other by chance: `java` and `lava`, `http` and `https`.
    private static final int LONG = 6;

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (String key : taxonomies(place)) {
            post.frontMatter()
                    .field(key)
                    .ifPresent(field -> check(post, place, field, diagnostics));
        }
        return diagnostics;
    }

    private static Set<String> taxonomies(PostPlace place) {
        Set<String> keys = new TreeSet<>(List.of("categories", "tags"));
        SiteConfig configured = place.site().config().section("taxonomies");
        configured.keys().forEach(name -> keys.addAll(configured.strings(name)));
        return keys;
    }

    private static void check(
            Post post, PostPlace place, Field field, List<Diagnostic> diagnostics) {
        if (field.value() instanceof FieldValue.Text(String term)) {
            misspelt(post, place, field, term, field.valueRange()).ifPresent(diagnostics::add);
        }
        for (Field.Item item : field.items()) {
            if (item.value() instanceof FieldValue.Text(String term)) {
                misspelt(post, place, field, term, item.range()).ifPresent(diagnostics::add);
            }
        }
    }

    private static Optional<Diagnostic> misspelt(
            Post post, PostPlace place, Field field, String term, TextRange range) {
        PostIndex index = place.index();
        List<Term> others =
                index.fields().terms(field.key()).stream()
                        .map(each -> withoutOwn(each, index, place, field))
                        .filter(each -> each.posts() > 0)
                        .toList();
        if (others.stream().anyMatch(each -> each.text().equals(term))) {
            return Optional.empty();
        }
        List<String> near =
                others.stream().filter(each -> isNear(term, each)).map(Term::text).toList();
        NearNames meant = NearNames.to(term, near, 1);
        return meant.isClear()
                ? Optional.of(diagnostic(post, field, term, range, meant.names().getFirst()))
                : Optional.empty();
    }

    private static Term withoutOwn(Term term, PostIndex index, PostPlace place, Field field) {
        boolean isOwn = index.hasTerm(place.path(), field.key(), term.text());
        return new Term(term.text(), term.posts() - (isOwn ? 1 : 0));
    }

    private static boolean isNear(String term, Term other) {
        return other.text().equalsIgnoreCase(term) || (term.length() >= LONG && other.posts() > 1);
    }

    private static Diagnostic diagnostic(
            Post post, Field field, String term, TextRange range, String meant) {
        String written = range.of(post.text());
        List<Fix> fixes = new ArrayList<>();
        if (written.contains(term)) {
            var change = TextChange.of(TextEdit.replace(range, written.replace(term, meant)));
            fixes.add(new Fix("Change to `" + meant + "`", change, true));
        }
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                range,
                "No other post has `%s` among its %s. Nearest: `%s`."
                        .formatted(term, EngineKeys.lower(field.key()), meant),
                fixes);
    }
}
