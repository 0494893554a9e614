package weeknote.assist.spelling;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.text.ParseException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.analysis.hunspell.SortingStrategy;
import org.apache.lucene.analysis.hunspell.TimeoutPolicy;

/// The words of one language, by the rules of Hunspell. May be used by several threads.
public final class Dictionary {

    private static final long SUGGESTION_MILLIS = 600;
    private static final int MOST_SUGGESTIONS = 7;
    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}");

    private final String language;
    private final Hunspell hunspell;
    private final Scripts scripts;

    private Dictionary(String language, Hunspell hunspell, Scripts scripts) {
        this.language = language;
        this.hunspell = hunspell;
        this.scripts = scripts;
    }

    /// @param affixes the content of the `.aff` file
    /// @param words the content of the `.dic` file
    /// @throws IOException if they are no Hunspell dictionary
    static Dictionary read(String language, byte[] affixes, byte[] words) throws IOException {
        try {
            List<InputStream> streams = List.of(new ByteArrayInputStream(words));
            var read =
                    new org.apache.lucene.analysis.hunspell.Dictionary(
                            new ByteArrayInputStream(affixes),
                            streams,
                            false,
                            SortingStrategy.inMemory());
            var hunspell = new Hunspell(read, TimeoutPolicy.RETURN_PARTIAL_RESULT, () -> {});
            return new Dictionary(language, hunspell, Scripts.of(affixes, words));
        } catch (ParseException e) {
            throw new IOException("The dictionary " + language + " cannot be read", e);
        }
    }

    public String language() {
        return language;
    }

    boolean isEnglish() {
        return language.toLowerCase(Locale.ROOT).startsWith("en");
    }

    /// Whether the word is right, or in a script that the dictionary does not know at all.
    boolean knows(String word) {
        return !scripts.contain(word.codePointAt(0)) || spells(word);
    }

    private boolean spells(String word) {
        return hunspell.spell(word)
                || isPossessive(word)
                || (isEnglish() ? isEnglish(word) : isElided(word));
    }

    // `James's`, where a dictionary has the name alone
    private boolean isPossessive(String word) {
        return word.endsWith("'s") && hunspell.spell(word.substring(0, word.length() - 2));
    }

    // `they'd've`, and `café`: English dictionaries have many such words without their accents.
    private boolean isEnglish(String word) {
        if (word.endsWith("'ve")) {
            return hunspell.spell(word.substring(0, word.length() - 3));
        }
        String plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return plain.length() >= 2 && !plain.equals(word) && hunspell.spell(plain);
    }

    // `l'homme`, `dell'arte`
    private boolean isElided(String word) {
        int apostrophe = word.indexOf('\'');
        return apostrophe > 0
                && apostrophe + 1 < word.length()
                && hunspell.spell(word.substring(apostrophe + 1));
    }

    /// What the word could be, the likeliest first; found within some tenths of a second or not at
    /// all.
    List<String> suggestions(String word) {
        return hunspell.suggest(word, SUGGESTION_MILLIS).stream()
                .filter(suggestion -> !suggestion.equals(word))
                .limit(MOST_SUGGESTIONS)
                .toList();
    }
}
