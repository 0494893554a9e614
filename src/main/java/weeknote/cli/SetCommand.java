package weeknote.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import weeknote.frontmatter.Edit;
import weeknote.frontmatter.FrontMatter;
import weeknote.site.Access;
import weeknote.site.PostFile;
import weeknote.text.UnifiedDiff;

/// `weeknote set ASSIGNMENT... -- PATH...`: changes front matter fields, and nothing else.
@CommandLine.Command(
        name = "set",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        customSynopsis = "weeknote set [-hV] [--dry-run] ASSIGNMENT... -- PATH...",
        description = {
            "Changes front matter fields of posts; only the bytes of those fields change.",
            "",
            "An assignment is one of",
            "  key=value   set a field, in the type and quotes it has",
            "  key+=item   add an item to a list",
            "  key-=item   remove an item from a list",
            "  key!        remove a field",
            ""
        })
final class SetCommand implements Command {

    /// Stands between assignments and paths, right behind the `--` that picocli takes away.
    static final String SEPARATOR = "\0--";

    private final Streams streams;
    private final Reader reader;

    @Parameters(
            arity = "1..*",
            paramLabel = "ASSIGNMENT... -- PATH",
            description = "What to change, and in which posts and folders.")
    private List<String> arguments = new ArrayList<>();

    @Option(names = "--dry-run", description = "Print the changes as a diff and write nothing.")
    private boolean dryRun;

    SetCommand(Streams streams) {
        this.streams = streams;
        this.reader = new Reader(streams);
    }

    @Override
    public int run() {
        int separator = arguments.indexOf(SEPARATOR);
        if (separator < 1 || separator == arguments.size() - 1) {
            throw new UsageException("set needs assignments, then --, then paths");
        }
        List<Assignment> assignments =
                arguments.subList(0, separator).stream().map(Assignment::of).toList();
        List<Path> paths =
                arguments.subList(separator + 1, arguments.size()).stream()
                        .map(SetCommand::path)
                        .toList();
        return new Batch(streams, reader).run(Inputs.at(paths), input -> set(input, assignments));
    }

    private static Path path(String argument) {
        if (argument.equals("-")) {
            throw new UsageException("set needs files; standard input cannot be changed");
        }
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("'" + argument + "' is no path: " + e.getReason());
        }
    }

    private Answer set(Input input, List<Assignment> assignments) throws IOException {
        PostFile file = PostFile.read(input.path());
        String text = file.text();
        for (Assignment assignment : assignments) {
            Edit edit = assignment.edit(FrontMatter.of(text, reader.engine(input)));
            if (edit instanceof Edit.Refused(String reason)) {
                return Answer.leftAlone(input, reason);
            }
            text = edit.apply(text);
        }
        return dryRun ? rehearse(input, file, text) : save(input, file, text);
    }

    private static Answer rehearse(Input input, PostFile file, String text) {
        if (!text.equals(file.text()) && file.access() instanceof Access.ReadOnly(String reason)) {
            return Answer.leftAlone(input, reason);
        }
        String mark = file.format().byteOrderMark() ? "\uFEFF" : "";
        return Answer.of(UnifiedDiff.of(input.path(), mark + file.text(), mark + text));
    }

    private static Answer save(Input input, PostFile file, String text) throws IOException {
        return Saving.save(file, text)
                .map(reason -> Answer.leftAlone(input, reason))
                .orElse(Answer.NOTHING);
    }
}
