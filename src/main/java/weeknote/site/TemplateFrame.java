package weeknote.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The elements that are open where a template shows the content: of `<main id="a"><article
/// class="b">{{ .Content }}` these two. What an action adds to an attribute is not known and left
/// out.
final class TemplateFrame {

    private static final Pattern ACTION = Pattern.compile("\\{\\{[^}]*+}?[^}]*+}}");

    private static final Pattern ATTRIBUTE =
            Pattern.compile(
                    "(?i)\\s(id|class)\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"']++))");

    private static final Set<String> VOID =
            Set.of("area base br col embed hr img input link meta source track wbr".split(" "));

    /// What they hold is no HTML.
    private static final Set<String> RAW = Set.of("script", "style", "template", "textarea", "svg");

    /// A template nests less deep.
    private static final int MOST = 20;

    private final String template;
    private final Predicate<String> isContent;
    private final Deque<FrameElement> open = new ArrayDeque<>();

    private TemplateFrame(String template, Predicate<String> isContent) {
        this.template = template;
        this.isContent = isContent;
    }

    /// Outermost first; none if the template does not show the content itself.
    ///
    /// @param isContent whether an action, such as `.Content`, shows it
    static List<FrameElement> around(String template, Predicate<String> isContent) {
        return new TemplateFrame(template, isContent).scan();
    }

    private List<FrameElement> scan() {
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("{{", at)) {
                int end = behind("}}", at);
                if (isContent.test(template.substring(at + 2, Math.max(at + 2, end - 2)))) {
                    List<FrameElement> found = new ArrayList<>(open);
                    return found.subList(0, Math.min(found.size(), MOST)).stream().toList();
                }
                at = end;
            } else if (template.startsWith("<!--", at)) {
                at = behind("-->", at);
            } else if (template.charAt(at) == '<') {
                at = tag(at);
            } else {
                at++;
            }
        }
        return List.of();
    }

    private int behind(String sign, int from) {
        int index = template.indexOf(sign, from);
        return index < 0 ? template.length() : index + sign.length();
    }

    private int tag(int start) {
        int end = tagEnd(start);
        String tag = ACTION.matcher(template.substring(start + 1, end)).replaceAll("");
        String name = name(tag);
        if (tag.startsWith("/")) {
            close(name);
        } else if (RAW.contains(name)) {
            return behind("</" + name, end);
        } else if (!name.isEmpty() && !VOID.contains(name) && !tag.endsWith("/")) {
            open.addLast(new FrameElement(name, attribute(tag, "id"), attribute(tag, "class")));
        }
        return end + 1;
    }

    /// Where the tag's `>` stands, which is not within an action.
    private int tagEnd(int start) {
        int at = start;
        while (at < template.length() && template.charAt(at) != '>') {
            at = template.startsWith("{{", at) ? behind("}}", at) : at + 1;
        }
        return Math.min(at, template.length());
    }

    private static String name(String tag) {
        int start = tag.startsWith("/") ? 1 : 0;
        int end = start;
        while (end < tag.length() && Character.isLetterOrDigit(tag.charAt(end))) {
            end++;
        }
        return tag.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /// With all that were left open within it.
    private void close(String name) {
        if (open.stream().anyMatch(element -> element.name().equals(name))) {
            while (!open.removeLast().name().equals(name)) {
                // Such as a `p` without an end tag.
            }
        }
    }

    private static String attribute(String tag, String name) {
        Matcher matcher = ATTRIBUTE.matcher(tag);
        while (matcher.find()) {
            if (matcher.group(1).equalsIgnoreCase(name)) {
                String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
                return (value == null ? matcher.group(4) : value).strip();
            }
        }
        return "";
    }
}
