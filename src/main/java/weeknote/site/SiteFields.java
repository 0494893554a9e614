package weeknote.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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

    /// The fields of all posts together.
    static SiteFields of(Collection<List<UsedField>> posts) {
        Map<String, UsageCount> counts = new HashMap<>();
        posts.forEach(post ->
                post.forEach(field ->
                        counts.computeIfAbsent(lower(field.key()), _ -> new UsageCount())
                                .add(field)));
        Map<String, Usage> usages = new HashMap<>();
        counts.forEach((key, count) -> usages.put(key, count.usage()));
        return new SiteFields(usages);
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
