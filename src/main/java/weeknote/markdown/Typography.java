package weeknote.markdown;

import java.util.EnumMap;
import java.util.Map;

/// What a typographer writes for the signs that authors type.
///
/// `Typography.ENTITIES.with(Sign.LEFT_DOUBLE_QUOTE, "&laquo;")` is Hugo with
/// `markup.goldmark.extensions.typographer.leftDoubleQuote`.
///
/// @param html for each sign, characters and entities; what could be a tag is escaped
public record Typography(Map<Sign, String> html) {

    /// What is put in the place of typed signs.
    public enum Sign {
        /// Of `'a'`.
        LEFT_SINGLE_QUOTE("&lsquo;"),
        RIGHT_SINGLE_QUOTE("&rsquo;"),
        /// Of `"a"`.
        LEFT_DOUBLE_QUOTE("&ldquo;"),
        RIGHT_DOUBLE_QUOTE("&rdquo;"),
        /// Of `--`.
        EN_DASH("&ndash;"),
        /// Of `---`.
        EM_DASH("&mdash;"),
        /// Of `...`.
        ELLIPSIS("&hellip;"),
        /// Of `<<a>>`.
        LEFT_ANGLE_QUOTE("&laquo;"),
        RIGHT_ANGLE_QUOTE("&raquo;"),
        /// Of `it's`.
        APOSTROPHE("&rsquo;");

        private final String entity;

        Sign(String entity) {
            this.entity = entity;
        }
    }

    /// Goldmark's: `&ldquo;` for the first quote of `"a"`.
    public static final Typography ENTITIES = new Typography(Map.of());

    public Typography {
        Map<Sign, String> all = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            String text = html.getOrDefault(sign, sign.entity);
            all.put(sign, text.replace("<", "&lt;").replace(">", "&gt;"));
        }
        html = Map.copyOf(all);
    }

    /// What is written for a sign.
    public String html(Sign sign) {
        return html.getOrDefault(sign, sign.entity);
    }

    public Typography with(Sign sign, String text) {
        Map<Sign, String> changed = new EnumMap<>(html);
        changed.put(sign, text);
        return new Typography(changed);
    }
}
