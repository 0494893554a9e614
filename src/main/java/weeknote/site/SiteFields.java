package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// The fields that the posts of a site have, and the terms that their lists hold: what a form can
/// offer.
///
/// @param usages by the key in lower case
public record SiteFields(Map<String, Usage> usages) {

    /// How a key is used.
    ///
    /// @param key as most posts spell it
    /// @param kind of most of its values
    /// @param posts how many have it
    /// @param terms of its lists, the most used first
    public record Usage(String key, FieldKind kind, int posts, List<Term> terms) {
        public Usage {
            terms = List.copyOf(terms);
        }
    }

    /// An item of a list, and how many posts have it.
    public record Term(String text, int posts) {}

    /// Of no posts at all.
    public static final SiteFields NONE = new SiteFields(Map.of());

    public SiteFields {
        usages = Map.copyOf(usages);
    }

    /// Reads the front matter of every post of a site. A post that cannot be read is passed over.
    ///
    /// @throws IOException if the folder of the posts cannot be looked into
    public static SiteFields of(Site site) throws IOException {
        Map<String, UsageCount> counts = new HashMap<>();
        for (Path path : posts(site)) {
            frontMatter(path, site)
                    .ifPresent(frontMatter -> frontMatter.fields().forEach(f -> count(f, counts)));
        }
        Map<String, Usage> usages = new HashMap<>();
        counts.forEach((key, count) -> usages.put(key, count.usage()));
        return new SiteFields(usages);
    }

    /// A post that stands alone has its folder for company, not all that lies below it.
    private static List<Path> posts(Site site) throws IOException {
        Path folder = site.postsFolder();
        return site.kind() == SiteKind.NONE
                ? PostFolder.listAlone(folder)
                : PostFolder.list(folder).posts();
    }

    private static Optional<FrontMatter> frontMatter(Path path, Site site) {
        try {
            return Optional.of(FrontMatter.of(PostFile.read(path).text(), site.engine()));
        } catch (IOException e) {
            // Another post's trouble is not this form's; opening that post says what it is.
            return Optional.empty();
        }
    }

    private static void count(Field field, Map<String, UsageCount> counts) {
        UsageCount count = counts.computeIfAbsent(lower(field.key()), key -> new UsageCount());
        count.add(field.key(), FieldKind.of(field.value()));
        if (field.value() instanceof FieldValue.ListValue(List<FieldValue> items)) {
            items.forEach(item -> {
                if (item instanceof FieldValue.Text(String text)) {
                    count.addTerm(text);
                }
            });
        }
    }

    /// How the key is used, however it is spelled.
    public Optional<Usage> usage(String key) {
        return Optional.ofNullable(usages.get(lower(key)));
    }

    /// The terms of a key's lists, the most used first.
    public List<Term> terms(String key) {
        return usage(key).map(Usage::terms).orElse(List.of());
    }

    private static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
