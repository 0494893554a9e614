package weeknote.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import weeknote.check.Checks;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.site.SiteKind;

/// Reads posts as their site's engine does. Several threads may share one.
final class Reader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{[<%]\\s*+(rel)?ref\\b");

    private final Streams streams;
    private final Map<Path, Site> sites = new ConcurrentHashMap<>();
    private final Map<Path, PostIndex> indexes = new ConcurrentHashMap<>();

    Reader(Streams streams) {
        this.streams = streams;
    }

    /// The text of a post, without a byte order mark.
    ///
    /// @throws IOException if the disk says no
    String text(Input input) throws IOException {
        if (!input.isStandardInput()) {
            return PostFile.read(input.path()).text();
        }
        String text = new String(streams.in().readAllBytes(), StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            throw new IOException("Standard input is no text; give a Markdown post.");
        }
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }

    /// The site around a post. Standard input stands alone.
    Site site(Input input) {
        if (input.isStandardInput()) {
            return new Site(Path.of("").toAbsolutePath(), SiteKind.NONE);
        }
        Path file = input.path().toAbsolutePath().normalize();
        Path folder = file.getParent() == null ? file : file.getParent();
        return sites.computeIfAbsent(folder, Site::around);
    }

    /// The absolute path of a post. Standard input is an `index.md` of the working folder.
    Path path(Input input) {
        Path path = input.isStandardInput() ? Path.of("index.md") : input.path();
        return path.toAbsolutePath().normalize();
    }

    /// Where a post stands. The other posts of its site are read only if it refers to one, and once
    /// for all posts.
    ///
    /// @throws IOException if the disk says no
    PostPlace place(Input input, String text) throws IOException {
        PostPlace place = PostPlace.of(path(input), site(input));
        return REFERENCE.matcher(text).find() ? place.with(index(place.site())) : place;
    }

    /// Where a post stands among the posts of its site, which are read once for all posts. Standard
    /// input stands nowhere.
    PostPlace checkedPlace(Input input) {
        if (input.isStandardInput()) {
            return PostPlace.NONE;
        }
        PostPlace place = PostPlace.of(path(input), site(input));
        try {
            return place.with(index(place.site()));
        } catch (IOException e) {
            // A folder that cannot be listed: the post is checked as if it stood alone.
            return place;
        }
    }

    private PostIndex index(Site site) throws IOException {
        try {
            return indexes.computeIfAbsent(site.root(), root -> unchecked(site));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static PostIndex unchecked(Site site) {
        try {
            return PostIndex.of(site);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What the sites of the posts read so far say about their configuration, each once.
    List<String> problems() {
        return sites.values().stream()
                .flatMap(site -> problem(site).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> problem(Site site) {
        return Checks.problem(site).map(problem -> site.root() + ": " + problem);
    }

    Engine engine(Input input) {
        return site(input).engine();
    }

    Dialect dialect(Input input) {
        return site(input).dialect();
    }
}
