package weeknote.assist.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();
    private final Map<String, List<Misspelling>> lines = new ConcurrentHashMap<>();

    public Speller(Dictionary dictionary) {
        this.dictionary = dictionary;
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
        return Words.of(TemplateTags.mask(line)).stream()
                .filter(word -> !isRight(word))
                .map(word -> new Misspelling(word.text(), word.pieces()))
                .toList();
    }

    private boolean isRight(Word word) {
        return isKnown(word.text())
                || (dictionary.isEnglish() && Prefixes.contain(word))
                || (!word.compound().equals(word.text()) && isKnown(word.compound()));
    }

    private boolean isKnown(String word) {
        if (known.size() > MOST_WORDS) {
            known.clear();
        }
        return known.computeIfAbsent(word, dictionary::knows);
    }

    /// What a misspelled word could be, the likeliest first. Takes up to some tenths of a second.
    public List<String> suggestions(Misspelling misspelling) {
        return dictionary.suggestions(misspelling.word());
    }
}
