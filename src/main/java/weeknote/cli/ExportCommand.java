package weeknote.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import weeknote.export.Exporter;
import weeknote.export.Output;
import weeknote.markdown.Dialect;
import weeknote.post.Post;
import weeknote.site.PostAddress;
import weeknote.site.PostFiles;
import weeknote.site.PostPlace;
import weeknote.site.Site;

/// `weeknote export PATH...`: pages, fragments and plain texts of posts.
@CommandLine.Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes pages, HTML fragments or plain texts of posts.")
final class ExportCommand implements Command {

    /// What a post becomes.
    enum Format {
        PAGE,
        FRAGMENT,
        EMAIL,
        TEXT,
        PDF
    }

    /// Whose Markdown the post is read as.
    enum DialectName {
        HUGO,
        GFM,
        COMMONMARK
    }

    private final Streams streams;
    private final Reader reader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Posts, folders, or - .")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "The file to write; standard output unless given.")
    private @Nullable Path file;

    @Option(
            names = {"-d", "--directory"},
            paramLabel = "DIR",
            description = "The folder to write to: a/b.md becomes DIR/a/b.html.")
    private @Nullable Path folder;

    @Option(
            names = "--format",
            paramLabel = "page|fragment|email|text|pdf",
            description = "What to make; a page unless given. Not yet: email, pdf.")
    private Format format = Format.PAGE;

    @Option(
            names = "--dialect",
            paramLabel = "hugo|gfm|commonmark",
            description = "Whose Markdown it is; the site's unless given.")
    private @Nullable DialectName dialect;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Where the site stands, for whole addresses in the page.")
    private @Nullable String baseUrl;

    ExportCommand(Streams streams) {
        this.streams = streams;
        this.reader = new Reader(streams);
    }

    @Override
    public int run() {
        if (format == Format.EMAIL || format == Format.PDF) {
            streams.complain("this format cannot be made yet; take page, fragment or text.");
            return ExitCode.USAGE;
        }
        if (file != null && folder != null) {
            throw new UsageException("-o and -d do not go together");
        }
        if (baseUrl != null && !isWebAddress(baseUrl)) {
            throw new UsageException("'" + baseUrl + "' is no address of a site");
        }
        Inputs inputs = Inputs.at(paths);
        if (file == null && folder == null) {
            return toStandardOutput(inputs);
        }
        if (file != null && inputs.posts().size() > 1) {
            throw new UsageException("-o takes one post; give -d DIR for more");
        }
        if (folder != null && paths.contains(Path.of("-"))) {
            throw new UsageException("standard input has no name to give a file in -d; take -o");
        }
        var targets = new Targets(inputs, this::target);
        return new Batch(streams, reader).run(inputs, input -> write(input, targets));
    }

    private static boolean isWebAddress(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private int toStandardOutput(Inputs inputs) {
        if (inputs.posts().size() > 1) {
            throw new UsageException("more than one post needs -d DIR");
        }
        return new Batch(streams, reader)
                .run(
                        inputs,
                        input -> {
                            Post post = post(input);
                            return Answer.of(
                                    Exporter.content(
                                            post,
                                            reader.place(input, post.text()),
                                            output(input, post)));
                        });
    }

    private Path target(Input input) {
        if (file != null) {
            return file;
        }
        String name = String.valueOf(input.path().getFileName());
        int dot = name.lastIndexOf('.');
        String extension = format == Format.TEXT ? ".txt" : ".html";
        Path relative =
                input.relativePath()
                        .resolveSibling((dot > 0 ? name.substring(0, dot) : name) + extension);
        return folder == null ? relative : folder.resolve(relative);
    }

    private Answer write(Input input, Targets targets) throws IOException {
        Optional<String> obstacle = targets.obstacle(input);
        if (obstacle.isPresent()) {
            return Answer.leftAlone(input, obstacle.get());
        }
        Post post = post(input);
        PostPlace place = reader.place(input, post.text());
        Exporter.plan(post, place, output(input, post), target(input)).writeTo(Path.of(""));
        return Answer.NOTHING;
    }

    private Post post(Input input) throws IOException {
        return Post.of(reader.text(input), reader.engine(input), dialect(input));
    }

    private Dialect dialect(Input input) {
        if (dialect == null) {
            return reader.dialect(input);
        }
        return switch (dialect) {
            case HUGO -> Dialect.HUGO;
            case GFM -> Dialect.GFM;
            case COMMONMARK -> Dialect.COMMONMARK;
        };
    }

    private Output output(Input input, Post post) {
        return switch (format) {
            case PAGE -> page(input, post);
            case FRAGMENT -> new Output.Fragment();
            case TEXT -> new Output.Text();
            case EMAIL, PDF -> throw new IllegalStateException(format + " was turned down");
        };
    }

    private Output page(Input input, Post post) {
        Site site = reader.site(input);
        Path path = reader.path(input);
        PostFiles files = PostFiles.of(site, path, post.frontMatter());
        String url =
                baseUrl == null
                        ? ""
                        : PostAddress.at(baseUrl, PostAddress.of(site, path, post.frontMatter()));
        return new Output.Page(files::read, url);
    }
}
