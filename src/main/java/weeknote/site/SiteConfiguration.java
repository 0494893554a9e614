package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.FrontMatter;

/// The configuration of a site's generator. Its keys are read as those of front matter, whose
/// formats are the same.
public final class SiteConfiguration {

    private static final List<String> HUGO =
            List.of(
                    "hugo.toml",
                    "hugo.yaml",
                    "hugo.yml",
                    "hugo.json",
                    "config.toml",
                    "config.yaml",
                    "config.yml",
                    "config.json",
                    "config/_default/hugo.toml",
                    "config/_default/config.toml");

    private SiteConfiguration() {}

    /// Empty for a post that stands alone.
    ///
    /// @throws IOException if the disk says no
    public static Optional<FrontMatter> of(Site site) throws IOException {
        Stream<String> names =
                switch (site.kind()) {
                    case HUGO -> HUGO.stream();
                    case JEKYLL -> Stream.of("_config.yml");
                    case NONE -> Stream.empty();
                };
        Optional<Path> file =
                names.map(site.root()::resolve).filter(Files::isRegularFile).findFirst();
        return file.isPresent() ? Optional.of(read(file.get(), site)) : Optional.empty();
    }

    private static FrontMatter read(Path file, Site site) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        String name = file.toString();
        String fence = name.endsWith(".toml") ? "+++\n" : "---\n";
        return FrontMatter.of(
                name.endsWith(".json") ? text.strip() : fence + text + "\n" + fence, site.engine());
    }
}
