package org.dongjiang.benchmarks;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.dongjiang.benchmarks.balances.BalancesCommand;
import org.dongjiang.benchmarks.door.DoorCommand;
import org.dongjiang.benchmarks.export.ExportCommand;
import org.dongjiang.benchmarks.postings.PostingsCommand;
import org.dongjiang.benchmarks.postings.WatchCommand;
import org.dongjiang.benchmarks.proof.ProofCommand;
import org.dongjiang.benchmarks.quick.QuickCommand;
import org.dongjiang.benchmarks.registers.RegistersCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. */
@Command(
        name = "benchmarks/run",
        description = "Measures the figures of docs/performance.md.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            QuickCommand.class,
            PostingsCommand.class,
            BalancesCommand.class,
            ExportCommand.class,
            ProofCommand.class,
            WatchCommand.class,
            RegistersCommand.class,
            DoorCommand.class
        })
public final class BenchmarksCommand {

    private BenchmarksCommand() {}

    /** Exits with 1 if a figure is invalid or, in the quick run, below its floor. */
    public static void main(String[] arguments) {
        System.setOut(new PrintStream(System.out, true, StandardCharsets.UTF_8));
        System.exit(new CommandLine(new BenchmarksCommand()).execute(arguments));
    }
}
