package org.dongjiang.benchmarks.quick;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.dongjiang.benchmarks.balances.BalancesCommand;
import org.dongjiang.benchmarks.door.DoorCommand;
import org.dongjiang.benchmarks.export.ExportCommand;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.postings.PostingsCommand;
import org.dongjiang.benchmarks.postings.WatchCommand;
import org.dongjiang.benchmarks.proof.ProofCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The other commands, each for less than a minute or two, and whether their figures reach the floors of {@link Figure}.
 */
@Command(
        name = "quick",
        description = "Measures all figures coarsely, in about five minutes, and compares each with its floor.",
        mixinStandardHelpOptions = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every figure was measured and reaches its floor",
            "1:a figure is below its floor, or a measurement failed",
            "3:what was measured reaches its floor, but something was not measured: nginx or wrk is not installed"
        })
public final class QuickCommand implements Callable<Integer> {

    private static final int BELOW = 1;
    private static final int NOT_MEASURED = 3;

    private final Map<Figure, Double> measured = new EnumMap<>(Figure.class);
    private boolean failed;

    @Override
    public Integer call() {
        measure(new PostingsCommand(), "--rounds=1", "--seconds=2", "--warm-up=30", "--fund-balances=1000");
        measure(new BalancesCommand(), "--sizes=5000,50000", "--seconds=2");
        measure(new ProofCommand(), "--vouchers=50000", "--rounds=1");
        measure(new WatchCommand(), "--seconds=30", "--every=10s");
        measure(new ExportCommand(), "--lines=200000", "--rounds=2");
        if (isInstalled("nginx", "-v") && isInstalled("wrk", "-v")) {
            measure(new DoorCommand(), "--rounds=1", "--seconds=3", "--warm-up=20", "--mib=256");
        }
        tell();
        var below = EnumSet.noneOf(Figure.class);
        measured.forEach((figure, value) -> {
            if (!figure.isReachedCoarsely(value)) {
                below.add(figure);
            }
        });
        if (failed || !below.isEmpty()) {
            return BELOW;
        }
        return missing().isEmpty() ? CommandLine.ExitCode.OK : NOT_MEASURED;
    }

    private void measure(Measuring command, String... arguments) {
        long began = System.nanoTime();
        int status = new CommandLine(command).execute(arguments);
        if (status == CommandLine.ExitCode.OK) {
            measured.putAll(command.figures());
            measured.keySet().removeIf(figure -> !figure.isQuick());
        } else {
            failed = true;
        }
        System.out.printf(Locale.ROOT, "%.0f s%n%n", (System.nanoTime() - began) / 1e9);
    }

    private Set<Figure> missing() {
        var missing = EnumSet.allOf(Figure.class);
        missing.removeIf(figure -> !figure.isQuick() || measured.containsKey(figure));
        return missing;
    }

    private void tell() {
        System.out.printf("%-46s %-14s %10s  %s%n", "figure, measured coarsely", "must be", "is", "verdict");
        for (var figure : Figure.values()) {
            if (!figure.isQuick()) {
                continue;
            }
            var value = measured.get(figure);
            System.out.printf(
                    Locale.ROOT,
                    "%-46s %-14s %10s  %s%n",
                    figure.title(),
                    figure.coarseAim(),
                    value == null ? "-" : "%.2f".formatted(value),
                    value == null ? "NOT MEASURED" : figure.isReachedCoarsely(value) ? "reached" : "BELOW THE FLOOR");
        }
    }

    private static boolean isInstalled(String program, String argument) {
        try {
            new ProcessBuilder(program, argument)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException missing) {
            System.out.println(program + " is not installed: the gateway is not measured");
            return false;
        }
    }
}
