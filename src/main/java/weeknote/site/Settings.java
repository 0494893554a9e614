package weeknote.site;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// What the author has chosen, as [SettingsFile] holds it.
///
/// @param theme `light`, `dark` or `system`
/// @param zoom of source and preview, in percent
/// @param previewZoom of the preview alone, on top of that
/// @param spelling the language in which it is checked, or `post`, or `off`
/// @param modes ways of showing source and preview that are switched on, such as `line-numbers`
/// @param keepsVersions whether each save leaves a version
public record Settings(
        String theme,
        int zoom,
        int previewZoom,
        String spelling,
        Set<String> modes,
        boolean keepsVersions) {

    public static final Settings USUAL = new Settings("system", 100, 100, "post", Set.of(), true);

    private static final Set<String> THEMES = Set.of("light", "dark", "system");
    private static final String THEME = "theme";
    private static final String ZOOM = "zoom";
    private static final String PREVIEW_ZOOM = "preview-zoom";
    private static final String SPELLING = "spelling";
    private static final String KEEP_VERSIONS = "keep-versions";
    public static final int LEAST_ZOOM = 50;
    public static final int MOST_ZOOM = 300;

    public Settings {
        modes = Set.copyOf(modes);
        zoom = Math.clamp(zoom, LEAST_ZOOM, MOST_ZOOM);
        previewZoom = Math.clamp(previewZoom, LEAST_ZOOM, MOST_ZOOM);
    }

    public Settings withTheme(String theme) {
        return new Settings(theme, zoom, previewZoom, spelling, modes, keepsVersions);
    }

    public Settings withZoom(int zoom, int previewZoom) {
        return new Settings(theme, zoom, previewZoom, spelling, modes, keepsVersions);
    }

    public Settings withSpelling(String spelling) {
        return new Settings(theme, zoom, previewZoom, spelling, modes, keepsVersions);
    }

    public Settings withMode(String mode, boolean on) {
        Set<String> changed = new TreeSet<>(modes);
        changed.remove(mode);
        if (on) {
            changed.add(mode);
        }
        return new Settings(theme, zoom, previewZoom, spelling, changed, keepsVersions);
    }

    public Settings withVersions(boolean kept) {
        return new Settings(theme, zoom, previewZoom, spelling, modes, kept);
    }

    /// What the fields say; where one says nothing that can be meant, the usual.
    ///
    /// @param complaints gets a sentence for each of those
    static Settings of(FrontMatter written, List<String> complaints) {
        var reader = new Reader(written, complaints);
        return new Settings(
                reader.theme(),
                reader.percent(ZOOM),
                reader.percent(PREVIEW_ZOOM),
                reader.spelling(),
                reader.modes(),
                reader.isOn(KEEP_VERSIONS, USUAL.keepsVersions));
    }

    /// Each setting by its key. A mode that is off is only there if `known` has it.
    SortedMap<String, FieldValue> fields(Set<String> known) {
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        known.forEach(mode -> fields.put(mode, new FieldValue.Bool(false)));
        modes.forEach(mode -> fields.put(mode, new FieldValue.Bool(true)));
        fields.put(THEME, new FieldValue.Text(theme));
        fields.put(ZOOM, FieldValue.NumberValue.of(String.valueOf(zoom)));
        fields.put(PREVIEW_ZOOM, FieldValue.NumberValue.of(String.valueOf(previewZoom)));
        fields.put(SPELLING, new FieldValue.Text(spelling));
        fields.put(KEEP_VERSIONS, new FieldValue.Bool(keepsVersions));
        return fields;
    }

    private record Reader(FrontMatter written, List<String> complaints) {

        private String theme() {
            String theme = text(THEME, USUAL.theme);
            return THEMES.contains(theme)
                    ? theme
                    : otherwise("theme must be light, dark or system.", USUAL.theme);
        }

        /// YAML takes a bare `off` for false.
        private String spelling() {
            return switch (value(SPELLING)) {
                case FieldValue.Bool(boolean on) -> on ? "post" : "off";
                default -> text(SPELLING, USUAL.spelling);
            };
        }

        private FieldValue value(String key) {
            return written.field(key).map(Field::value).orElse(new FieldValue.Null());
        }

        private String text(String key, String usual) {
            return switch (value(key)) {
                case FieldValue.Text(String text) -> text;
                case FieldValue.Null() -> usual;
                default -> otherwise(key + " must be a word.", usual);
            };
        }

        private int percent(String key) {
            return switch (value(key)) {
                case FieldValue.NumberValue(String _, String decimal)
                        when decimal.matches("\\d{1,4}") ->
                        Integer.parseInt(decimal);
                case FieldValue.Null() -> 100;
                default -> otherwise(key + " must be a whole number.", 100);
            };
        }

        private boolean isOn(String key, boolean usual) {
            return switch (value(key)) {
                case FieldValue.Bool(boolean on) -> on;
                case FieldValue.Null() -> usual;
                default -> otherwise(key + " must be true or false.", usual);
            };
        }

        private <T> T otherwise(String complaint, T usual) {
            complaints.add(complaint);
            return usual;
        }

        /// Every other key that is true; those that nobody knows do no harm.
        private Set<String> modes() {
            Set<String> on = new TreeSet<>();
            for (Field field : written.fields()) {
                if (field.value().equals(new FieldValue.Bool(true))) {
                    on.add(field.key());
                }
            }
            on.removeAll(Set.of(THEME, ZOOM, PREVIEW_ZOOM, SPELLING, KEEP_VERSIONS));
            return on;
        }
    }
}
