package weeknote.assist.spelling;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import weeknote.post.Post;

/// Finds the misspelled words of posts in one language.
///
/// It remembers what it knows of each word and of each line, so that a post that was checked before
/// is checked again in no time but for the lines that are new. May be used by several threads.
public final class Speller {

    /// More distinct words than any post has; then it starts afresh.
    private static final int MOST_WORDS = 200_000;

    private final Dictionary dictionary;
    private final Optional<Oxford> oxford;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<Misspelling>> lines = new ConcurrentHashMap<>();

    private Speller(Dictionary dictionary, Optional<Oxford> oxford) {
        this.dictionary = dictionary;
        this.oxford = oxford;
    }

    /// A speller that has its dictionary in memory.
    ///
    /// @throws IOException if that cannot be read
    public static Speller of(DictionarySource source) throws IOException {
        Dictionary dictionary = source.open();
        boolean isBritish = source.language().startsWith("en_GB");
        return new Speller(
                dictionary,
                isBritish
                        ? Optional.of(
                                new Oxford(
                                        dictionary, new DictionarySource.Bundled("en_US").open()))
                        : Optional.empty());
    }

    public String language() {
        return dictionary.language();
    }

    /// The misspellings of a post, in order.
    public List<Misspelling> check(Post post, Accepted accepted) {
        char[] prose = Prose.of(post);
        var seen = new ConcurrentHashMap<String, List<Misspelling>>();
        List<Misspelling> misspellings = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= prose.length; i++) {
            if (i == prose.length || prose[i] == '\n') {
                for (Misspelling found : line(new String(prose, start, i - start), seen)) {
                    if (!accepted.contains(found.word())) {
                        misspellings.add(found.shift(start));
                    }
                }
                start = i + 1;
            }
        }
        // Lines that are gone are forgotten.
        lines.keySet().retainAll(seen.keySet());
        return List.copyOf(misspellings);
    }

    private List<Misspelling> line(String line, Map<String, List<Misspelling>> seen) {
        if (line.isBlank()) {
            return List.of();
        }
        List<Misspelling> found = lines.computeIfAbsent(line, this::misspellings);
        seen.put(line, found);
        return found;
    }

    private List<Misspelling> misspellings(String line) {
        String masked = TemplateTags.mask(line);
        return Words.of(masked).stream()
                .filter(word -> !isRight(word, masked))
                .map(word -> new Misspelling(word.text(), word.pieces()))
                .toList();
    }

    private boolean isRight(Word word, String line) {
        return isKnown(word.text())
                || (dictionary.isEnglish() && isEnglish(word, line))
                || (!word.compound().equals(word.text()) && isKnown(word.compound()));
    }

    private boolean isEnglish(Word word, String line) {
        return Prefixes.contain(word)
                || Clipped.isHeadless(word, line)
                || isKnown(Clipped.whole(word, line));
    }

    private boolean isKnown(String word) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(word, this::isInDictionary);
    }

    private boolean isInDictionary(String word) {
        return dictionary.knows(word) || oxford.filter(each -> each.knows(word)).isPresent();
    }

    /// What a misspelled word could be, the likeliest first. Takes up to some tenths of a second.
    public List<String> suggestions(Misspelling misspelling) {
        return dictionary.suggestions(misspelling.word());
    }
}
