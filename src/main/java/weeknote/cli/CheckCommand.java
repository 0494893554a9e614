package weeknote.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import weeknote.check.Checks;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.post.Post;
import weeknote.text.LineIndex;

/// `weeknote check PATH...`: what readers will trip over.
@CommandLine.Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Finds what readers of posts will trip over, and says what was meant.")
final class CheckCommand implements Command {

    /// How a diagnostic is printed.
    enum Format {
        TEXT,
        JSON
    }

    /// What `--only` takes.
    static final class Codes implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Checks.switches().stream().sorted().iterator();
        }
    }

    private final Streams streams;
    private final Reader reader;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Posts, folders, or - .")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "Lines of text, or one JSON object a line; text unless given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "CODE",
            completionCandidates = Codes.class,
            description = {
                "Look for these alone: ${COMPLETION-CANDIDATES}.",
                "Those of other sites, link.dead and link.moved, are looked for in the window."
            })
    private Set<String> only = new TreeSet<>();

    @Option(
            names = "--fix",
            description = "Apply the first fix of each diagnostic whose fix is safe.")
    private boolean fixes;

    CheckCommand(Streams streams) {
        this.streams = streams;
        this.reader = new Reader(streams);
    }

    @Override
    public int run() {
        only.stream()
                .filter(code -> !Checks.switches().contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw new UsageException(
                            "'"
                                    + code
                                    + "' is no code; there are "
                                    + String.join(", ", Checks.switches()));
                });
        if (fixes && paths.contains(Path.of("-"))) {
            throw new UsageException("--fix needs a file; standard input cannot be changed");
        }
        only.stream()
                .filter(Checks.codesOfTheWeb()::contains)
                .map(code ->
                        code
                                + " asks other sites, which only the window does, with Check ▸"
                                + " Check External Links.")
                .forEach(streams::complain);
        return new Batch(streams, reader).run(Inputs.at(paths), fixes ? this::fix : this::check);
    }

    private Answer check(Input input) throws IOException {
        return answer(input, reader.text(input));
    }

    private Answer answer(Input input, String text) {
        List<Diagnostic> found = diagnostics(input, text);
        var printed = new DiagnosticText(input.path(), LineIndex.of(text));
        String output =
                switch (format) {
                    case TEXT -> found.stream().map(printed::text).collect(joining());
                    case JSON -> found.stream().map(printed::json).collect(joining());
                };
        boolean isBroken = found.stream().anyMatch(each -> each.severity() == Severity.ERROR);
        return new Answer(output, List.of(), isBroken ? ExitCode.LEFT : ExitCode.DONE);
    }

    private List<Diagnostic> diagnostics(Input input, String text) {
        Post post = Post.of(text, reader.engine(input), reader.dialect(input));
        return Checks.check(post, reader.checkedPlace(input)).stream()
                .filter(each -> only.isEmpty() || only.contains(each.code()))
                .toList();
    }

    private Answer fix(Input input) throws IOException {
        var fixing = new Fixing(input, text -> diagnostics(input, text));
        Fixing.Outcome outcome = fixing.run();
        Answer rest = answer(input, outcome.text());
        List<String> complaints = new ArrayList<>(outcome.complaints());
        boolean isJson = format == Format.JSON;
        // Standard output holds JSON alone.
        complaints.addAll(isJson ? outcome.done() : List.of());
        String done = isJson ? "" : String.join("", outcome.done());
        int exitCode = outcome.complaints().isEmpty() ? rest.exitCode() : ExitCode.LEFT;
        return new Answer(done + rest.output(), complaints, exitCode);
    }
}
