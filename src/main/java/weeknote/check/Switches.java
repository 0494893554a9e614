package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;
import weeknote.site.Site;
import weeknote.text.TextRange;

/// Which checks are turned off for a post: by its site, in its front matter, by comments. What is
/// said last counts.
record Switches(List<Switch> all) {

    private static final String COMMENT = "weeknote-disable";
    private static final Pattern START = Pattern.compile("\\s*" + COMMENT + "(?=\\s|$)");
    private static final Pattern CODES = Pattern.compile("[^\\s,]+");

    Switches {
        all = List.copyOf(all);
    }

    static Switches of(Post post, Site site) {
        List<Switch> all = new ArrayList<>(of(site));
        all.addAll(in(post));
        return new Switches(all);
    }

    /// Of the site's settings.
    static List<Switch> of(Site site) {
        Map<String, FieldValue> checks = site.settings().section("checks").values().entries();
        List<Switch> all = new ArrayList<>();
        checks.forEach((codes, value) ->
                isOff(value).ifPresent(off -> all.add(new Switch(codes, off, TextRange.at(0)))));
        return all;
    }

    /// Of the post alone.
    static List<Switch> in(Post post) {
        List<Switch> all = new ArrayList<>();
        post.frontMatter()
                .field("weeknote.checks")
                .ifPresent(checks -> checks.fields().forEach(field -> add(field, all)));
        if (post.text().contains(COMMENT)) {
            addComments(post, all);
        }
        return all;
    }

    private static void add(Field field, List<Switch> all) {
        isOff(field.value())
                .ifPresent(off -> all.add(new Switch(field.key(), off, field.keyRange())));
    }

    /// `off`, `no` and `false`, quoted or not.
    static Optional<Boolean> isOff(FieldValue value) {
        String text =
                switch (value) {
                    case FieldValue.Bool(boolean is) -> Boolean.toString(is);
                    case FieldValue.Text(String words) -> words.toLowerCase(Locale.ROOT);
                    case FieldValue.NumberValue _,
                            FieldValue.Date _,
                            FieldValue.ListValue _,
                            FieldValue.MapValue _,
                            FieldValue.Null _ ->
                            "";
                };
        return switch (text) {
            case "false", "off", "no" -> Optional.of(true);
            case "true", "on", "yes" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static void addComments(Post post, List<Switch> all) {
        String text = post.text();
        Code code = Code.of(post);
        int at = text.indexOf("<!--", post.body().start());
        while (at >= 0) {
            int end = text.indexOf("-->", at + 4);
            if (end < 0) {
                return;
            }
            String inside = text.substring(at + 4, end);
            if (START.matcher(inside).lookingAt() && !code.contains(new TextRange(at, end))) {
                int from = at + 4 + inside.indexOf(COMMENT) + COMMENT.length();
                CODES.matcher(text.substring(from, end))
                        .results()
                        .map(found -> off(found, from))
                        .forEach(all::add);
            }
            at = text.indexOf("<!--", end);
        }
    }

    private static Switch off(MatchResult found, int from) {
        TextRange range = new TextRange(from + found.start(), from + found.end());
        return new Switch(found.group(), true, range);
    }

    boolean isOff(String code) {
        return all.stream()
                .filter(each -> each.isAbout(code))
                .reduce((_, later) -> later)
                .map(Switch::isOff)
                .orElse(false);
    }
}
