package weeknote.assist.completion;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import weeknote.assist.completion.CompletionItem.Kind;
import weeknote.frontmatter.Engine;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.Format;
import weeknote.frontmatter.FrontMatter;
import weeknote.site.SiteFields;

/// Keys that other posts have, those that the engine knows, and the terms of lists.
record FieldSource(CompletionRequest request) {

    private static final int MOST_WEIGHT = 90;
    private static final Pattern KEY = Pattern.compile("(?m)^([\\w-]+)[ \\t]*[:=]");

    private static final List<String> HUGO =
            List.of(
                    "title",
                    "date",
                    "description",
                    "slug",
                    "categories",
                    "tags",
                    "draft",
                    "publishDate",
                    "expiryDate",
                    "lastmod",
                    "summary",
                    "keywords",
                    "aliases",
                    "url",
                    "weight",
                    "layout",
                    "type",
                    "linkTitle");

    private static final List<String> JEKYLL =
            List.of(
                    "title",
                    "date",
                    "layout",
                    "categories",
                    "tags",
                    "description",
                    "excerpt",
                    "permalink",
                    "published",
                    "last_modified_at");

    List<Candidate> candidates(FieldOpening opening) {
        return opening.isKey() ? keys(opening) : terms(opening);
    }

    private FrontMatter frontMatter() {
        return request.post().frontMatter();
    }

    private List<Candidate> keys(FieldOpening opening) {
        Set<String> taken = new HashSet<>();
        String content = frontMatter().content().of(request.post().text());
        // half-typed front matter cannot be read by its parser
        KEY.matcher(content)
                .results()
                .map((MatchResult found) -> found.group(1).toLowerCase(Locale.ROOT))
                .filter(key -> !key.equals(typedKey(opening)))
                .forEach(taken::add);
        List<Candidate> keys = new ArrayList<>();
        for (SiteFields.Usage usage : request.index().fields().usages().values()) {
            if (taken.add(usage.key().toLowerCase(Locale.ROOT))) {
                String detail = usage.posts() == 1 ? "1 post" : usage.posts() + " posts";
                keys.add(key(usage.key(), detail, Math.min(usage.posts(), MOST_WEIGHT)));
            }
        }
        List<String> known = frontMatter().engine() == Engine.HUGO ? HUGO : JEKYLL;
        for (String key : known) {
            if (taken.add(key.toLowerCase(Locale.ROOT))) {
                keys.add(key(key, "", 0));
            }
        }
        return keys;
    }

    private String typedKey(FieldOpening opening) {
        return opening.replaced().of(request.post().text()).toLowerCase(Locale.ROOT);
    }

    private Candidate key(String key, String detail, int weight) {
        String separator = frontMatter().format() == Format.TOML ? " = " : ": ";
        return new Candidate(Kind.KEY, key, detail, key + separator, weight);
    }

    private List<Candidate> terms(FieldOpening opening) {
        Set<String> taken = new HashSet<>(present(opening));
        List<Candidate> terms = new ArrayList<>();
        for (SiteFields.Term term : request.index().fields().terms(opening.key())) {
            if (!taken.contains(term.text())) {
                String detail = term.posts() == 1 ? "1 post" : term.posts() + " posts";
                int weight = Math.min(term.posts(), MOST_WEIGHT);
                terms.add(
                        new Candidate(
                                Kind.TERM,
                                term.text(),
                                detail,
                                FieldTerm.written(term.text(), opening.quote(), frontMatter()),
                                weight));
            }
        }
        return terms;
    }

    private List<String> present(FieldOpening opening) {
        return frontMatter()
                .field(opening.key())
                .map(Field::value)
                .filter(FieldValue.ListValue.class::isInstance)
                .map(FieldValue.ListValue.class::cast)
                .stream()
                .flatMap(list -> list.items().stream())
                .flatMap(item ->
                        item instanceof FieldValue.Text(String text)
                                ? List.of(text).stream()
                                : List.<String>of().stream())
                .filter(text -> !text.equals(opening.typed().of(request.post().text())))
                .toList();
    }
}
