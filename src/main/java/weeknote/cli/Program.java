package weeknote.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import weeknote.site.DiskReason;

/// The program as the command line sees it.
///
/// `new Program(streams, windows).run("check", "posts")` prints what is wrong in the posts and
/// returns the exit code.
public final class Program {

    private final Streams streams;
    private final Windows windows;

    public Program(Streams streams, Windows windows) {
        this.streams = streams;
        this.windows = windows;
    }

    /// Does what the arguments say. A bug is thrown on to the caller.
    ///
    /// @return the exit code
    public int run(String... args) {
        int code = answer(keepSeparator(args));
        if (streams.out().checkError()) {
            streams.complain("Standard output cannot be written; is its disk full?");
            return ExitCode.DISK;
        }
        return code;
    }

    /// The command that the first argument names; without one, all of them. To describe a command
    /// to picocli takes as long as to check a post.
    private CommandLine commandLine(String... args) {
        var commandLine = new CommandLine(new WindowCommand(windows));
        Map<String, Supplier<Command>> commands = commands();
        boolean isNamed = args.length > 0 && commands.containsKey(args[0]);
        commands.forEach((name, command) -> {
            if (!isNamed || name.equals(args[0])) {
                commandLine.addSubcommand(name, command.get());
            }
        });
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(100)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    private Map<String, Supplier<Command>> commands() {
        Map<String, Supplier<Command>> commands = new LinkedHashMap<>();
        commands.put("export", () -> new ExportCommand(streams));
        commands.put("check", () -> new CheckCommand(streams));
        commands.put("fields", () -> new FieldsCommand(streams));
        commands.put("set", () -> new SetCommand(streams));
        commands.put("new", () -> new NewCommand(streams));
        commands.put("screenshot", () -> new ScreenshotCommand(windows));
        return commands;
    }

    /// `set` must see where its paths begin; picocli takes `--` away.
    private static String[] keepSeparator(String... args) {
        int separator = List.of(args).indexOf("--");
        if (separator < 0 || !args[0].equals("set")) {
            return args;
        }
        List<String> kept = new ArrayList<>(List.of(args));
        kept.add(separator + 1, SetCommand.SEPARATOR);
        return kept.toArray(String[]::new);
    }

    private int answer(String... args) {
        try {
            ParseResult result = commandLine(args).parseArgs(args);
            CommandLine chosen = result.asCommandLineList().getLast();
            if (chosen.isUsageHelpRequested()) {
                chosen.usage(streams.out());
                return ExitCode.DONE;
            }
            if (chosen.isVersionHelpRequested()) {
                chosen.printVersionHelp(streams.out());
                return ExitCode.DONE;
            }
            return ((Command) chosen.getCommandSpec().userObject()).run();
        } catch (ParameterException e) {
            return usage(
                    String.valueOf(e.getMessage()),
                    e.getCommandLine().getCommandSpec().qualifiedName());
        } catch (UsageException e) {
            return usage(String.valueOf(e.getMessage()), "weeknote");
        } catch (IOException e) {
            streams.complain(DiskReason.of(e));
            return ExitCode.DISK;
        }
    }

    private int usage(String reason, String command) {
        streams.complain(reason + " (" + command + " --help shows how it is used)");
        return ExitCode.USAGE;
    }
}
