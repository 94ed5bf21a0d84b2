package org.dongjiang.suite.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dongjiang.suite.launch.Suite.State;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code suite status}. */
@Command(
        name = "status",
        description = "Shows every process with its port and resident memory; status 3 unless all are ready · 显示各进程状态",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    private static final int NOT_ALL = 3;

    @ParentCommand
    private SuiteCommand parent;

    @Override
    public Integer call() {
        var states = parent.suite().states();
        long total = 0;
        for (var state : states) {
            long resident =
                    state.process().map(StatusCommand::residentKibibytes).orElse(0L);
            total += resident;
            System.out.printf(
                    "  %-22s %-8s pid %-8s port %-6d %5d MiB%n",
                    state.name(),
                    word(state),
                    state.process().map(process -> Long.toString(process.pid())).orElse("-"),
                    state.port(),
                    resident / 1024);
        }
        System.out.printf("  %-22s %39s %5d MiB%n", "resident memory · 内存", "", total / 1024);
        return states.stream().allMatch(State::ready) ? 0 : NOT_ALL;
    }

    private static String word(State state) {
        if (state.process().isEmpty()) {
            return "down";
        }
        return state.ready() ? "ready" : "starting";
    }

    /** As reported by the kernel; 0 if it reports nothing. */
    private static long residentKibibytes(ProcessHandle process) {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException unknown) {
            // It may end while this is read.
            return 0;
        }
    }
}
