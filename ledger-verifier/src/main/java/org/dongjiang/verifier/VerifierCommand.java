package org.dongjiang.verifier;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "ledger-verifier",
        description = "Verifies the ledger independently of its operators · 独立核验账簿",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {PullCommand.class, CheckCommand.class})
public final class VerifierCommand {

    /** Also for a command that picocli does not accept. */
    private static final int COULD_NOT = 2;

    /** Runs it; errors are reported in one line. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(System.err, true, StandardCharsets.UTF_8));
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return new CommandLine(new VerifierCommand())
                .setExecutionExceptionHandler((fault, command, parsed) -> {
                    var told = fault instanceof VerifierException
                            ? fault.getMessage()
                            : fault.getClass().getSimpleName() + ": " + fault.getMessage();
                    System.err.println("ledger-verifier: " + told);
                    return COULD_NOT;
                })
                .execute(arguments);
    }
}
