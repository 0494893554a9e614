package weeknote.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Words sorted by their length and letters, so that few of them need be looked at to find the ones
/// near another: `sumary` lies near `summary`. The case of letters does not count.
///
/// Made once of many words; asking costs a few machine instructions for each word of about the
/// length asked for.
public final class NearWords {

    private record Word(String text, LetterSet letters) {}

    private final Map<Integer, List<Word>> byLength;

    private NearWords(Map<Integer, List<Word>> byLength) {
        this.byLength = byLength;
    }

    public static NearWords of(Collection<String> words) {
        Map<Integer, List<Word>> byLength = new HashMap<>();
        for (String word : words) {
            byLength.computeIfAbsent(word.length(), _ -> new ArrayList<>())
                    .add(new Word(word, letters(word)));
        }
        return new NearWords(byLength);
    }

    /// Every word that lies within that many slips of the keys, and a few others, which only a look
    /// at the order of their letters can tell apart.
    public List<String> around(String word, int slips) {
        List<String> found = new ArrayList<>();
        LetterSet letters = letters(word);
        for (int length = word.length() - slips; length <= word.length() + slips; length++) {
            for (Word each : byLength.getOrDefault(length, List.of())) {
                if (each.letters.mayBeNear(letters, slips)) {
                    found.add(each.text);
                }
            }
        }
        return found;
    }

    private static LetterSet letters(String word) {
        return LetterSet.of(word.toLowerCase(Locale.ROOT));
    }
}
