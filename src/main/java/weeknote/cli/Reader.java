package weeknote.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.site.PostFile;
import weeknote.site.Site;
import weeknote.site.SiteKind;

/// Reads posts as their site's engine does. Several threads may share one.
final class Reader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Streams streams;
    private final Map<Path, Site> sites = new ConcurrentHashMap<>();

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

    Engine engine(Input input) {
        return site(input).engine();
    }

    Dialect dialect(Input input) {
        return site(input).dialect();
    }
}
