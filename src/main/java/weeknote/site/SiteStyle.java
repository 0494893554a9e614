package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// How a site looks to its readers, as far as that can be told without building it: its style
/// sheets, and the elements that its templates put around a post.
///
/// The sheets are those that the site's built pages or else its templates name, or else those that
/// lie where sheets do. Made by other programs, as from Sass, they are only there once the site was
/// built.
///
/// @param folders in which a sheet and what it names is looked for, in this order
/// @param sheets their paths in those folders, `css/main.css`
/// @param frame outermost first
public record SiteStyle(List<Path> folders, List<String> sheets, List<FrameElement> frame) {

    /// Of a post without a site, or of a site without style sheets.
    public static final SiteStyle NONE = new SiteStyle(List.of(), List.of(), List.of());

    /// Where sheets lie that are named nowhere.
    private static final List<String> USUAL = List.of("css", "assets/css", "assets", "");

    public SiteStyle {
        folders = List.copyOf(folders);
        sheets = List.copyOf(sheets);
        frame = List.copyOf(frame);
    }

    /// Of the page of a post.
    ///
    /// @throws IOException if the disk says no
    public static SiteStyle of(Site site, Path post) throws IOException {
        if (site.kind() == SiteKind.NONE) {
            return NONE;
        }
        List<Path> folders = folders(site);
        SiteTemplates templates = new SiteTemplates(site);
        List<String> sheets = sheets(site, folders, templates);
        String section =
                ContentPath.of(site, post).folders().stream().findFirst().orElse("_default");
        return sheets.isEmpty() ? NONE : new SiteStyle(folders, sheets, templates.frame(section));
    }

    private static List<Path> folders(Site site) {
        List<Path> folders = new ArrayList<>(site.staticFolders());
        folders.addAll(site.themeFolders("static", "assets"));
        folders.add(site.builtFolder());
        return folders;
    }

    private static List<String> sheets(Site site, List<Path> folders, SiteTemplates templates)
            throws IOException {
        Path home = site.builtFolder().resolve("index.html");
        List<String> built =
                Files.isRegularFile(home) ? List.of(LenientText.read(home)) : List.of();
        for (List<String> pages : List.of(built, templates.heads())) {
            List<String> named =
                    pages.stream()
                            .flatMap(page -> StyleLinks.in(site, page).stream())
                            .distinct()
                            .filter(path -> find(folders, path).isPresent())
                            .toList();
            if (!named.isEmpty()) {
                return named;
            }
        }
        return usual(folders);
    }

    /// All sheets of the first place that has one.
    private static List<String> usual(List<Path> folders) throws IOException {
        for (Path folder : folders) {
            for (String place : USUAL) {
                Path at = folder.resolve(place);
                if (Files.isDirectory(at)) {
                    try (Stream<Path> files = Files.list(at)) {
                        List<String> found =
                                files.map(file -> folder.relativize(file).toString())
                                        .map(path -> path.replace('\\', '/'))
                                        .filter(path -> path.endsWith(".css"))
                                        .sorted()
                                        .toList();
                        if (!found.isEmpty()) {
                            return found;
                        }
                    }
                }
            }
        }
        return List.of();
    }

    private static Optional<Path> find(List<Path> folders, String path) {
        try {
            return folders.stream()
                    .flatMap(folder -> InsideFolder.find(folder, path))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            // A sheet may name anything; what cannot be a path is no file.
            return Optional.empty();
        }
    }

    /// A style sheet, or a font or image that one names; empty where there is none, and where the
    /// path leads out of the folders.
    ///
    /// @throws IOException if the disk says no
    public Optional<byte[]> read(String path) throws IOException {
        Optional<Path> file = find(folders, path);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file.get());
        return Optional.of(path.endsWith(".css") ? withoutFrontMatter(bytes) : bytes);
    }

    /// Jekyll works on files that begin with front matter, and leaves it out.
    private static byte[] withoutFrontMatter(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        int end = text.startsWith("---") ? text.indexOf("\n---", 2) : -1;
        return end < 0
                ? bytes
                : text.substring(end + "\n---".length()).getBytes(StandardCharsets.UTF_8);
    }
}
