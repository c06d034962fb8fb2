package interleave.slides.cli;

import interleave.slides.deck.DeckError;
import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/** The command line. Status 0: done; 1: something fell short; 2: wrong usage. */
public final class Main {

    private Main() {
    }

    public static void main(String[] args) {
        CommandLine command = new CommandLine(new Present()).addSubcommand(new ExportCommand());
        command.setExecutionExceptionHandler((failure, line, parsed) -> {
            boolean isExplained = failure instanceof DeckError || failure instanceof IllegalArgumentException;
            line.getErr().println(isExplained ? failure.getMessage() : failure.toString());
            return ExitCode.SOFTWARE;
        });
        System.exit(command.execute(args));
    }
}
