package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FrontMatter;

/// The templates of a site that make the page of a post, by their paths in the folders of
/// templates: `_default/single.html`, `partials/head.html`. The site's own go before those of its
/// themes.
final class SiteTemplates {

    private static final Pattern CONTENT = Pattern.compile("[-\\s(]*+\\.Content\\b(?!\\w).*");
    private static final Pattern MAIN = Pattern.compile("-?\\s*+block\\s++\"main\".*");
    private static final Pattern JEKYLL_CONTENT = Pattern.compile("-?\\s*+content\\b.*");

    /// In their names, of those that name a site's style sheets.
    private static final List<String> HEADS = List.of("head", "css", "style", "baseof", "default");

    /// So many layouts of Jekyll may stand in each other.
    private static final int NESTED = 5;

    private final Site site;
    private final Map<String, Path> files = new TreeMap<>();

    SiteTemplates(Site site) throws IOException {
        this.site = site;
        for (Path folder : site.templateFolders()) {
            for (Path file : FileCollector.in(folder)) {
                files.putIfAbsent(folder.relativize(file).toString().replace('\\', '/'), file);
            }
        }
    }

    /// Those in which a site names its style sheets.
    List<String> heads() throws IOException {
        List<String> heads = new ArrayList<>();
        for (String name : files.keySet()) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            if (file.endsWith(".html") && HEADS.stream().anyMatch(name::contains)) {
                heads.add(text(name).orElse(""));
            }
        }
        return heads;
    }

    /// What stands around a post of a section, outermost first; none where that is not said
    /// plainly.
    List<FrameElement> frame(String section) throws IOException {
        return site.kind() == SiteKind.JEKYLL ? jekyllFrame() : hugoFrame(section);
    }

    private List<FrameElement> hugoFrame(String section) throws IOException {
        String page = first(section, "single.html", "page.html");
        List<FrameElement> inner = TemplateFrame.around(page, matches(CONTENT));
        if (!page.contains("define \"main\"")) {
            return inner;
        }
        String base = first(section, "baseof.html");
        return join(TemplateFrame.around(base, matches(MAIN)), inner);
    }

    private String first(String section, String... names) throws IOException {
        for (String folder : List.of(section + "/", "_default/", "")) {
            for (String name : names) {
                Optional<String> text = text(folder + name);
                if (text.isPresent()) {
                    return text.get();
                }
            }
        }
        return "";
    }

    private List<FrameElement> jekyllFrame() throws IOException {
        List<FrameElement> frame = List.of();
        Optional<String> layout = text("post.html");
        for (int i = 0; i < NESTED && layout.isPresent(); i++) {
            frame = join(TemplateFrame.around(layout.get(), matches(JEKYLL_CONTENT)), frame);
            FrontMatter above = FrontMatter.of(layout.get(), Engine.JEKYLL);
            layout = text(above.text("layout").orElse("") + ".html");
        }
        return frame;
    }

    private static Predicate<String> matches(Pattern pattern) {
        return action -> pattern.matcher(action).matches();
    }

    private static List<FrameElement> join(List<FrameElement> outer, List<FrameElement> inner) {
        return Stream.concat(outer.stream(), inner.stream()).toList();
    }

    private Optional<String> text(String name) throws IOException {
        Path file = files.get(name);
        return file == null ? Optional.empty() : Optional.of(LenientText.read(file));
    }
}
