package weeknote.assist.spelling;

import java.lang.Character.UnicodeScript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The scripts in which a dictionary's words are written. An English one can say nothing about
/// `Привет`.
record Scripts(Set<UnicodeScript> scripts) {

    /// So many bytes of the words are looked at.
    private static final int SAMPLE = 20_000;

    /// In a sample, so few letters are strangers: a Greek `Å` in `Ångström`.
    private static final int FEW = 20;

    Scripts {
        scripts = Set.copyOf(scripts);
    }

    /// From the content of the `.aff` and the `.dic` file.
    static Scripts of(byte[] affixes, byte[] words) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        int from = Math.max(0, words.length / 2 - SAMPLE / 2);
        int length = Math.min(SAMPLE, words.length - from);
        new String(words, from, length, charset(affixes))
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(UnicodeScript.of(letter), 1, Integer::sum));
        int few = Math.min(FEW, length / 100);
        return new Scripts(
                counts.entrySet().stream()
                        .filter(count -> count.getValue() > few)
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    boolean contain(int letter) {
        return scripts.contains(UnicodeScript.of(letter));
    }

    /// `SET UTF-8` in the affix file; ISO 8859-1 where it says nothing, as in Hunspell.
    private static Charset charset(byte[] affixes) {
        return new String(affixes, StandardCharsets.ISO_8859_1)
                .lines()
                .map(line -> line.replace("\u00EF\u00BB\u00BF", ""))
                .filter(line -> line.startsWith("SET "))
                .map(line -> line.substring("SET ".length()).strip().replace("ISO8859", "ISO-8859"))
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .findFirst()
                .orElse(StandardCharsets.ISO_8859_1);
    }
}
