package weeknote.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Which keys are the same to an engine, and which of several wins.
///
/// Hugo lower-cases every key, nested ones too: of two spellings the one with a capital letter wins
/// over the lower-case one, and of several with capitals a random one. Of exact duplicates the last
/// wins. Jekyll keeps spellings apart.
final class Keys {

    private Keys() {}

    static boolean same(String a, String b, Engine engine) {
        return normal(a, engine).equals(normal(b, engine));
    }

    /// What all spellings of a key have in common.
    static String normal(String key, Engine engine) {
        return switch (engine) {
            case HUGO -> key.toLowerCase(Locale.ROOT);
            case JEKYLL -> key;
        };
    }

    /// The one of `keyed` that the engine takes for `name`.
    static <T> Optional<T> winner(
            List<T> keyed, Function<T, String> key, String name, Engine engine) {
        Optional<T> winner = Optional.empty();
        for (T candidate : keyed) {
            String spelling = key.apply(candidate);
            boolean beaten =
                    winner.isPresent()
                            && hasCapital(key.apply(winner.get()))
                            && !hasCapital(spelling);
            if (same(spelling, name, engine) && !beaten) {
                winner = Optional.of(candidate);
            }
        }
        return winner;
    }

    /// All of `keyed` that are the same key as `name`.
    static <T> List<T> all(List<T> keyed, Function<T, String> key, String name, Engine engine) {
        return keyed.stream().filter(one -> same(key.apply(one), name, engine)).toList();
    }

    /// Whether spellings of one key leave it to chance which one Hugo takes.
    static <T> boolean isRandom(List<T> same, Function<T, String> key) {
        return same.stream().map(key).filter(Keys::hasCapital).distinct().count() > 1;
    }

    private static boolean hasCapital(String key) {
        return !key.equals(key.toLowerCase(Locale.ROOT));
    }

    /// The mapping as the engine sees it, with the winner's own spelling as its key.
    static FieldValue.MapValue map(List<Entry> entries, Engine engine) {
        Map<String, FieldValue> map = new LinkedHashMap<>();
        Map<String, String> spellings = new LinkedHashMap<>();
        for (Entry entry : entries) {
            spellings.put(normal(entry.key(), engine), entry.key());
        }
        for (String name : spellings.keySet()) {
            winner(entries, Entry::key, name, engine)
                    .ifPresent(entry -> map.put(entry.key(), entry.value().value()));
        }
        return new FieldValue.MapValue(map);
    }
}
