package interleave.autograder.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code interleave}. */
@Command(name = "interleave", mixinStandardHelpOptions = true, version = "Interleave 0.1.0",
    description = "Grades labs on concurrent socket programming in Java.",
    subcommands = {HandoutCommand.class, Grade.class, Score.class, Merge.class, LikenessCommand.class,
        GradescopeCommand.class, Replay.class, MatrixCommand.class, DoctorCommand.class, Bench.class,
        CommandLine.HelpCommand.class},
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExample:%n",
    footer = {
        "  interleave grade autograder/samples",
        "      grades the small class that comes with the kit",
        "",
        "interleave COMMAND --help tells about one command.",
        "Exit status: 0 done, 1 something fell short, 2 wrong usage."})
public final class Main implements Runnable {

    static final int DONE = 0;
    static final int FELL_SHORT = 1;
    private static final int WRONG_USAGE = 2;

    @Spec
    private CommandSpec spec;

    private Main() {
    }

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    /** The command with its sub-commands, as tests run it too. */
    static CommandLine commandLine() {
        boolean noColor = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
        return new CommandLine(new Main())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
            .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
            .setColorScheme(CommandLine.Help.defaultColorScheme(noColor ? Ansi.OFF : Ansi.AUTO))
            .setUsageHelpWidth(100)
            .setParameterExceptionHandler(Main::tellWrong)
            .setExecutionExceptionHandler(Main::tell);
    }

    /** The help of a sub-command is longer than a screen: what is wrong would be out of sight. */
    private static int tellWrong(ParameterException wrong, String[] words) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter error = command.getErr();
        error.println(wrong.getMessage());
        if (command.getParent() == null) {
            command.usage(error);
        } else {
            error.println(command.getCommandSpec().qualifiedName() + " --help tells more.");
        }
        return WRONG_USAGE;
    }

    /** A failure of the kit or its machine: one line for the user, the trace for whoever reports it. */
    private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
        command.getErr().println("interleave: " + reason(failure));
        if (System.getenv("INTERLEAVE_TRACE") != null) {
            failure.printStackTrace(command.getErr());
        } else {
            command.getErr().println("Set INTERLEAVE_TRACE=1 to see where it happened.");
        }
        return FELL_SHORT;
    }

    /** What the JDK says of a file is its name alone. */
    private static String reason(Exception failure) {
        if (failure instanceof NoSuchFileException) {
            return failure.getMessage() + " is not there";
        }
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + " is closed to whoever runs this";
        }
        return failure.getMessage() == null ? failure.toString() : failure.getMessage();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }
}
