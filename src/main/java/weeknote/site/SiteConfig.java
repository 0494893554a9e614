package weeknote.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;

/// The configuration of a site, as its generator sees it: all its files merged into one mapping.
///
/// A value is found by the path of its keys, whatever their case:
/// `config.bool("markup.goldmark.renderer.unsafe", false)`. What is not configured, or is of
/// another type, is absent; a generator's defaults are not in it.
///
/// @param values its keys in lower case
/// @param complaint what could not be read, as a sentence; empty if all could
public record SiteConfig(MapValue values, String complaint) {

    /// Nothing is configured.
    public static final SiteConfig NONE = new SiteConfig(new MapValue(Map.of()), "");

    public SiteConfig {
        values = lower(values);
    }

    private static MapValue lower(MapValue map) {
        Map<String, FieldValue> lower = new LinkedHashMap<>();
        map.entries()
                .forEach((key, value) ->
                        lower.put(
                                key.toLowerCase(Locale.ROOT),
                                value instanceof MapValue inner ? lower(inner) : value));
        return new MapValue(lower);
    }

    /// The sentence to tell the author if a file could not be read; that file counts as empty.
    public Optional<String> problem() {
        return complaint.isEmpty() ? Optional.empty() : Optional.of(complaint);
    }

    /// This configuration with another laid over it: what that says wins, mappings are merged.
    public SiteConfig overlaid(SiteConfig other) {
        return new SiteConfig(
                merge(values, other.values), complaint.isEmpty() ? other.complaint : complaint);
    }

    private static MapValue merge(MapValue below, MapValue above) {
        Map<String, FieldValue> merged = new LinkedHashMap<>(below.entries());
        above.entries()
                .forEach((key, value) ->
                        merged.merge(
                                key,
                                value,
                                (old, added) ->
                                        old instanceof MapValue a && added instanceof MapValue b
                                                ? merge(a, b)
                                                : added));
        return new MapValue(merged);
    }

    /// The value at a path, such as `params.author.name`.
    public Optional<FieldValue> value(String path) {
        FieldValue value = values;
        for (String key : path.toLowerCase(Locale.ROOT).split("\\.", -1)) {
            if (!(value instanceof MapValue map) || !map.entries().containsKey(key)) {
                return Optional.empty();
            }
            value = map.entries().get(key);
        }
        return Optional.of(value);
    }

    /// A text, or a number, date or boolean as it is written.
    public Optional<String> string(String path) {
        return value(path).flatMap(SiteConfig::text);
    }

    private static Optional<String> text(FieldValue value) {
        return switch (value) {
            case FieldValue.Text(String text) -> Optional.of(text);
            case FieldValue.NumberValue number -> Optional.of(number.decimal());
            case FieldValue.Date date -> Optional.of(date.text());
            case FieldValue.Bool(boolean isTrue) -> Optional.of(Boolean.toString(isTrue));
            case ListValue _, MapValue _, FieldValue.Null _ -> Optional.empty();
        };
    }

    /// Also what Hugo takes for one: `1` and `"t"`, `0` and `"f"`, and any other number for true.
    public boolean bool(String path, boolean otherwise) {
        if (value(path).orElse(new FieldValue.Null()) instanceof FieldValue.NumberValue number) {
            return !number.decimal().matches("[-+]?[0.]+([eE].*)?");
        }
        return switch (string(path).orElse("").toLowerCase(Locale.ROOT)) {
            case "true", "t", "1" -> true;
            case "false", "f", "0" -> false;
            default -> otherwise;
        };
    }

    public OptionalInt integer(String path) {
        Optional<String> digits = string(path).filter(text -> text.matches("[-+]?\\d{1,9}"));
        return digits.isPresent()
                ? OptionalInt.of(Integer.parseInt(digits.get()))
                : OptionalInt.empty();
    }

    /// The texts of a list; one text counts as a list of one.
    public List<String> strings(String path) {
        List<FieldValue> items =
                switch (value(path).orElse(new FieldValue.Null())) {
                    case ListValue(List<FieldValue> list) -> list;
                    case FieldValue.Null _ -> List.of();
                    case FieldValue one -> List.of(one);
                };
        return items.stream().flatMap(item -> text(item).stream()).toList();
    }

    /// The mapping at a path; [#NONE] where there is none.
    public SiteConfig section(String path) {
        return value(path).orElse(new FieldValue.Null()) instanceof MapValue map
                ? new SiteConfig(map, "")
                : NONE;
    }

    /// The mappings of a list, such as `menus.main`.
    public List<SiteConfig> sections(String path) {
        List<SiteConfig> sections = new ArrayList<>();
        if (value(path).orElse(new FieldValue.Null()) instanceof ListValue(var items)) {
            Stream<MapValue> maps =
                    items.stream().filter(MapValue.class::isInstance).map(MapValue.class::cast);
            maps.forEach(map -> sections.add(new SiteConfig(map, "")));
        }
        return List.copyOf(sections);
    }

    /// The keys of the mapping itself, in lower case and source order.
    public Set<String> keys() {
        return values.entries().keySet();
    }
}
