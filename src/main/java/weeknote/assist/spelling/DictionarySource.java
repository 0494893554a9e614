package weeknote.assist.spelling;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import weeknote.site.DictionaryFiles;

/// Where a dictionary comes from.
public sealed interface DictionarySource {

    /// The language and region: `en_GB`.
    String language();

    /// Reads the dictionary, which takes some tenths of a second.
    ///
    /// @throws IOException if it cannot be read
    Dictionary open() throws IOException;

    /// The language in its own words: `English (GB)`.
    default String displayName() {
        Locale locale = Locale.forLanguageTag(language().replace('_', '-'));
        String name = locale.getDisplayLanguage(locale);
        if (name.isEmpty()) {
            return language();
        }
        String region = locale.getCountry().isEmpty() ? "" : " (" + locale.getCountry() + ")";
        return name.substring(0, 1).toUpperCase(locale) + name.substring(1) + region;
    }

    /// Comes with the program.
    record Bundled(String language) implements DictionarySource {
        @Override
        public Dictionary open() throws IOException {
            return Dictionary.read(language, bytes("aff"), bytes("dic"));
        }

        private byte[] bytes(String kind) throws IOException {
            String name = "/assets/dictionaries/%s/%s.%s".formatted(language, language, kind);
            try (InputStream in = Bundled.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new AssertionError("The program was packed without " + name);
                }
                return in.readAllBytes();
            }
        }
    }

    /// Is installed on the machine.
    record Installed(DictionaryFiles files) implements DictionarySource {
        @Override
        public String language() {
            return files.language();
        }

        @Override
        public Dictionary open() throws IOException {
            return Dictionary.read(language(), files.affixBytes(), files.wordBytes());
        }
    }
}
