package weeknote.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weeknote.frontmatter.Field;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.SiteFields;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// `frontmatter.misspelt-key`: `Sumary`, which the engine does not know and no other post has,
/// while it knows `summary`, or many other posts have it.
final class MisspeltKeyCheck implements Check {

    static final String CODE = "frontmatter.misspelt-key";

    /// So many posts have a key that it is the site's own.
    private static final int ESTABLISHED = 3;

    /// In shorter keys another letter mostly makes another word: `data` is not `date` misspelt.
    private static final int LONG = 6;

    private static final int SHORTEST = 4;

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        SiteFields used = place.index().fields();
        Map<String, String> known = new HashMap<>();
        used.usages()
                .forEach((key, usage) -> {
                    if (usage.posts() >= ESTABLISHED) {
                        known.put(key, usage.key());
                    }
                });
        known.putAll(EngineKeys.of(post.frontMatter().engine()));
        return post.frontMatter().fields().stream()
                .flatMap(field -> misspelt(post, field, known, used).stream())
                .toList();
    }

    private static Optional<Diagnostic> misspelt(
            Post post, Field field, Map<String, String> known, SiteFields used) {
        String key = EngineKeys.lower(field.key());
        boolean isUsed = used.usage(key).filter(usage -> usage.posts() > 1).isPresent();
        if (isUsed || known.containsKey(key) || EngineKeys.isOftenUsed(key)) {
            return Optional.empty();
        }
        List<String> near =
                known.keySet().stream()
                        .filter(name -> isNear(key, name))
                        .filter(name -> post.frontMatter().field(name).isEmpty())
                        .sorted()
                        .toList();
        return near.size() == 1
                ? Optional.of(diagnostic(post, field, known.getOrDefault(near.getFirst(), key)))
                : Optional.empty();
    }

    private static boolean isNear(String key, String known) {
        int slips = known.length() < 9 ? 1 : 2;
        boolean isOtherWord = known.length() < LONG && key.length() == known.length();
        return known.length() >= SHORTEST
                && Distance.between(key, known, slips) <= slips
                && (!isOtherWord || hasSameLetters(key, known));
    }

    private static boolean hasSameLetters(String a, String b) {
        return a.chars().sorted().boxed().toList().equals(b.chars().sorted().boxed().toList());
    }

    private static Diagnostic diagnostic(Post post, Field field, String meant) {
        String written = field.keyRange().of(post.text());
        boolean isCapital = Character.isUpperCase(field.key().charAt(0));
        String key =
                isCapital ? Character.toUpperCase(meant.charAt(0)) + meant.substring(1) : meant;
        var change =
                TextChange.of(
                        TextEdit.replace(field.keyRange(), written.replace(field.key(), key)));
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                field.keyRange(),
                "No key `" + field.key() + "` is known. Nearest: `" + key + "`.",
                List.of(new Fix("Change to `" + key + "`", change, true)));
    }
}
