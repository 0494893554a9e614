package weeknote.post;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The ids and names that a text gives in raw HTML and attributes: `part` of `<a id="part">`, `<a
/// name=part>`, `{#part}` and `{: .class #part}`. What stands in code counts too.
///
/// @param hasOthers there are more, which cannot be read: `id="{{ … }}"`, `id="a&amp;b"`
public record WrittenIds(Set<String> ids, boolean hasOthers) {

    private static final Pattern VALUE =
            Pattern.compile("\\s*+[\"']?+([^\"'\\s<>{}&]{0,200}+)(?![{&])");

    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\{:?[^\\n}#]{0,80}#([^\"'\\s<>{}]{1,200})");

    public WrittenIds {
        ids = Set.copyOf(ids);
    }

    public static WrittenIds in(String text) {
        Set<String> ids = new HashSet<>();
        boolean hasOthers = false;
        Matcher value = VALUE.matcher(text);
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (isBehindName(text, at)) {
                hasOthers |= !add(value.region(at + 1, text.length()), ids);
            }
        }
        Matcher attributes = ATTRIBUTES.matcher(text);
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            add(attributes.region(at, text.length()), ids);
        }
        return new WrittenIds(ids, hasOthers);
    }

    private static boolean isBehindName(String text, int equals) {
        int end = equals;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return isBehind(text, end, "id") || isBehind(text, end, "name");
    }

    private static boolean isBehind(String text, int end, String name) {
        int start = end - name.length();
        return text.regionMatches(true, start, name, 0, name.length())
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private static boolean add(Matcher matcher, Set<String> ids) {
        boolean isFound = matcher.lookingAt();
        if (isFound) {
            ids.add(matcher.group(1));
        }
        return isFound;
    }
}
