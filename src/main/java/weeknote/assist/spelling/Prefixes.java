package weeknote.assist.spelling;

import java.util.Locale;
import java.util.Set;

/// The English prefixes that make new words with a hyphen, `pre-built`, and are none themselves.
final class Prefixes {

    private static final Set<String> ENGLISH =
            Set.of(
                    "anti", "auto", "bi", "bio", "co", "cyber", "de", "eco", "ex", "extra", "geo",
                    "hyper", "infra", "inter", "intra", "macro", "mega", "meta", "micro", "mid",
                    "mini", "mis", "mono", "multi", "nano", "neo", "neuro", "non", "para", "poly",
                    "post", "pre", "pro", "proto", "pseudo", "quasi", "re", "retro", "semi", "sub",
                    "super", "supra", "techno", "tele", "trans", "tri", "ultra", "un", "uni",
                    "vice");

    private Prefixes() {}

    /// Whether the word is a prefix at the head of its compound.
    static boolean contain(Word word) {
        return word.compound().length() > word.text().length()
                && word.compound().startsWith(word.text() + "-")
                && ENGLISH.contains(word.text().toLowerCase(Locale.ROOT));
    }
}
