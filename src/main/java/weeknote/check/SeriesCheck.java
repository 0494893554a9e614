package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import weeknote.frontmatter.Field;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextRange;

/// `frontmatter.series`: a weekly note whose title, slug and file name say different weeks, as when
/// the last note was copied and one of them forgotten. Two that agree are right.
final class SeriesCheck implements Check {

    static final String CODE = "frontmatter.series";

    private static final Set<String> WEEKS =
            Set.of(
                    "week",
                    "weeknote",
                    "weeknotes",
                    "wk",
                    "woche",
                    "kw",
                    "semaine",
                    "semana",
                    "settimana",
                    "uke",
                    "vecka",
                    "uge",
                    "viikko");

    /// A place that says the week.
    ///
    /// @param text all that it says
    private record Said(String where, String text, WeekName name) {}

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Said> all = new ArrayList<>();
        post.frontMatter().text("title").ifPresent(text -> add("title", text, all));
        post.frontMatter().text("slug").ifPresent(text -> add("slug", text, all));
        add("file name", fileName(place), all);
        boolean isOneSeries = all.stream().map(said -> said.name.word()).distinct().count() == 1;
        return isOneSeries && all.size() > 1 ? odd(post, all).stream().toList() : List.of();
    }

    private static void add(String where, String text, List<Said> all) {
        WeekName.of(text)
                .filter(name -> WEEKS.contains(name.word()))
                .ifPresent(name -> all.add(new Said(where, text, name)));
    }

    private static String fileName(PostPlace place) {
        String name = String.valueOf(place.path().getFileName());
        return name.startsWith("index.")
                ? String.valueOf(place.path().resolveSibling("").getFileName())
                : name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static Optional<Diagnostic> odd(Post post, List<Said> all) {
        for (Said said : all) {
            List<Said> others = all.stream().filter(other -> !other.equals(said)).toList();
            boolean isOdd = others.stream().noneMatch(other -> other.name.agrees(said.name));
            boolean isRight = others.size() == 1 && said.where.equals("title");
            Said right = others.getFirst();
            boolean agree = others.stream().allMatch(other -> other.name.agrees(right.name));
            if (isOdd && !isRight && agree) {
                return Optional.of(diagnostic(post, said, right, others.size() > 1));
            }
        }
        return Optional.empty();
    }

    private static Diagnostic diagnostic(Post post, Said odd, Said right, boolean isSafe) {
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                range(post, odd, right),
                "The %s says %s, the %s %s."
                        .formatted(odd.where, odd.name.words(), right.where, right.name.words()),
                fix(post, odd, right, isSafe).stream().toList());
    }

    private static TextRange range(Post post, Said odd, Said right) {
        return post.frontMatter()
                .field(odd.where)
                .or(() -> post.frontMatter().field(right.where))
                .map(Field::valueRange)
                .orElse(TextRange.at(0));
    }

    /// The number alone is changed; a file is not renamed by an edit of its text.
    private static Optional<Fix> fix(Post post, Said odd, Said right, boolean isSafe) {
        if (odd.where.equals("file name") || odd.name.number() == right.name.number()) {
            return Optional.empty();
        }
        TextRange digits = odd.name.digits();
        String number = String.valueOf(right.name.number());
        String padded = "0".repeat(Math.max(0, digits.length() - number.length())) + number;
        boolean isPadded = odd.text.charAt(digits.start()) == '0';
        String text =
                odd.text.substring(0, digits.start())
                        + (isPadded ? padded : number)
                        + odd.text.substring(digits.end());
        String title = "Change the " + odd.where + " to `" + text + "`";
        return Fix.of(title, post.frontMatter().set(odd.where, text))
                .map(fix -> isSafe ? fix.safe() : fix);
    }
}
