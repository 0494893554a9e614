package weeknote.check;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import weeknote.site.PostIndex;
import weeknote.site.ShortcodeTemplate;

/// The shortcodes that a Hugo site runs: those of Hugo, of the site and of its themes.
///
/// @param own whether those of the site and its themes take something between two tags
/// @param isSure there are surely no others
public record KnownShortcodes(Map<String, Boolean> own, boolean isSure) {

    /// Of any version of Hugo ([documentation](https://gohugo.io/content-management/shortcodes/)).
    private static final Set<String> BUILT_IN =
            Set.of(
                    "comment",
                    "details",
                    "figure",
                    "gist",
                    "highlight",
                    "instagram",
                    "instagram_simple",
                    "param",
                    "qr",
                    "ref",
                    "relref",
                    "tweet",
                    "twitter",
                    "twitter_simple",
                    "vimeo",
                    "vimeo_simple",
                    "x",
                    "x_simple",
                    "youtube");

    private static final Set<String> PAIRED = Set.of("comment", "details", "highlight", "qr");

    /// What makes a text, which may be meant in code too.
    private static final Set<String> TEXTS = Set.of("param", "ref", "relref");

    public static KnownShortcodes of(PostIndex index) {
        return new KnownShortcodes(
                index.shortcodes().stream()
                        .collect(
                                toMap(
                                        ShortcodeTemplate::name,
                                        ShortcodeTemplate::isPaired,
                                        (first, _) -> first)),
                index.knowledge().shortcodes());
    }

    /// `x.inline` holds its own template.
    boolean isKnown(String name) {
        return own.containsKey(name) || BUILT_IN.contains(name) || name.endsWith(".inline");
    }

    /// Whether it must be closed.
    boolean isPaired(String name) {
        return own.getOrDefault(name, PAIRED.contains(name) && !name.equals("qr"));
    }

    /// Whether nothing may close it.
    boolean isSingle(String name) {
        return own.containsKey(name)
                ? !own.getOrDefault(name, true)
                : BUILT_IN.contains(name) && !PAIRED.contains(name);
    }

    /// Whether it makes more than a text.
    boolean isEmbedding(String name) {
        return !own.containsKey(name) && BUILT_IN.contains(name) && !TEXTS.contains(name);
    }

    /// Why a shortcode of that name keeps the site from being built; empty if it may not.
    public Optional<String> reason(String name) {
        if (isKnown(name)) {
            return Optional.empty();
        }
        NearNames near = near(name);
        boolean isSlip = near.isClear() && name.chars().allMatch(Character::isLetter);
        String sentence = "Your site has no shortcode `" + name + "`, so it cannot be built.";
        return isSure || isSlip ? Optional.of(near.after(sentence)) : Optional.empty();
    }

    NearNames near(String name) {
        var names = new TreeSet<>(BUILT_IN);
        names.addAll(own.keySet());
        return NearNames.to(name, names);
    }
}
