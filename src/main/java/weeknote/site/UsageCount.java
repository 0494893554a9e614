package weeknote.site;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Counts how a key is used while posts are read.
final class UsageCount {

    private final Map<String, Integer> spellings = new HashMap<>();
    private final Map<FieldKind, Integer> kinds = new HashMap<>();
    private final Map<String, Integer> terms = new HashMap<>();

    void add(UsedField field) {
        spellings.merge(field.key(), 1, Integer::sum);
        kinds.merge(field.kind(), 1, Integer::sum);
        field.terms().forEach(term -> terms.merge(term, 1, Integer::sum));
    }

    SiteFields.Usage usage() {
        int posts = spellings.values().stream().mapToInt(Integer::intValue).sum();
        List<SiteFields.Term> sorted =
                terms.entrySet().stream()
                        .map(entry -> new SiteFields.Term(entry.getKey(), entry.getValue()))
                        .sorted(
                                Comparator.comparingInt(SiteFields.Term::posts)
                                        .reversed()
                                        .thenComparing(SiteFields.Term::text))
                        .toList();
        return new SiteFields.Usage(most(spellings), most(kinds), posts, sorted);
    }

    private static <T> T most(Map<T, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }
}
