package weeknote;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// What may be in HTML that an author's text has become: a list of its own, so that it judges the
/// program's.
public final class HarmlessHtml {

    private static final Set<String> ELEMENTS =
            Set.of(
                    "a abbr address article aside audio b bdi bdo big blockquote br caption center cite code col colgroup data dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i img input ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var video wbr"
                            .split(" "));

    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "abbr align alt axis checked class colspan controls cite datetime dir disabled height href id lang loading loop media muted name open poster rel role rowspan scope span src srcset start style summary tabindex title type valign value width"
                            .split(" "));

    private static final Set<String> DESTINATIONS = Set.of("href", "src", "poster", "cite");

    private static final Set<String> LINKED =
            Set.of("http", "https", "mailto", "tel", "sms", "ftp", "xmpp", "irc", "ircs", "geo");

    private static final Set<String> LOADED = Set.of("http", "https", "weeknote");

    // What every browser takes for a scheme once it has removed what it ignores
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*");

    private static final Pattern IMAGE = Pattern.compile("data:image/(png|gif|jpeg|webp)[;,].*");

    // Boxes and their colours: nothing that loads, covers or moves what is not its own
    private static final Pattern STYLE =
            Pattern.compile(
                    "((border|margin|padding|background|color|text-align|height|width|max-width)[a-z-]*:([#\\w.%"
                            + " ]|\\b-\\b|(rgb|hsl)a?\\([^()]*\\))+(;|$))+");

    private static final Pattern LOADING =
            Pattern.compile("url|image|src", Pattern.CASE_INSENSITIVE);

    private HarmlessHtml() {}

    /// Fails unless every element and attribute of `html`, a body's content, is known and harmless.
    public static void check(String html) {
        check(Jsoup.parseBodyFragment(html).body().children());
    }

    /// The same for elements and what they hold.
    public static void check(Elements roots) {
        for (Element element : roots.select("*")) {
            String name = element.normalName();
            assertTrue(ELEMENTS.contains(name), () -> "element: " + element.outerHtml());
            assertTrue(
                    !name.equals("input") || element.attr("type").equalsIgnoreCase("checkbox"),
                    element::outerHtml);
            element.attributes().forEach(attribute -> check(element, attribute));
        }
    }

    private static void check(Element element, Attribute attribute) {
        String name = attribute.getKey();
        assertTrue(
                ATTRIBUTES.contains(name) || name.matches("data-[a-z0-9_.:-]+"),
                () -> "attribute: " + element.outerHtml());
        assertTrue(
                !name.equals("style") || isHarmlessStyle(attribute.getValue()), element::outerHtml);
        if (DESTINATIONS.contains(name)) {
            boolean isLink = element.normalName().equals("a");
            assertTrue(
                    isHarmless(attribute.getValue(), isLink), () -> "to: " + element.outerHtml());
        }
        if (name.equals("srcset")) {
            for (String candidate : attribute.getValue().split(",", -1)) {
                assertTrue(isHarmless(candidate, false), () -> "to: " + element.outerHtml());
            }
        }
    }

    private static boolean isHarmlessStyle(String style) {
        return STYLE.matcher(style).matches() && !LOADING.matcher(style).find();
    }

    // https://url.spec.whatwg.org/#url-parsing: controls and spaces around an address, and tabs and
    // line ends in it, are not part of it.
    private static boolean isHarmless(String destination, boolean isLink) {
        String bare =
                destination
                        .replaceAll("^[\\x00-\\x20]+", "")
                        .replaceAll("[\\t\\n\\r]", "")
                        .toLowerCase(Locale.ROOT);
        Matcher scheme = SCHEME.matcher(bare);
        return !scheme.matches()
                || (isLink ? LINKED : LOADED).contains(scheme.group(1))
                || IMAGE.matcher(bare).matches();
    }
}
