package org.dongjiang.suite.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dongjiang.suite.launch.Suite.State;
import org.dongjiang.suite.launch.SuiteException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code suite logs NAME}. */
@Command(
        name = "logs",
        description = "Shows the last lines of the log of a process · 显示进程日志的末尾",
        mixinStandardHelpOptions = true)
final class LogsCommand implements Callable<Integer> {

    @ParentCommand
    private SuiteCommand parent;

    @Parameters(paramLabel = "NAME", description = "Process, as in ./suite status · 进程名")
    private String name;

    @Option(
            names = {"-n", "--lines"},
            paramLabel = "LINES",
            defaultValue = "100",
            description = "Number of lines · 行数 (${DEFAULT-VALUE})")
    private int lines;

    @Override
    public Integer call() throws IOException {
        var suite = parent.suite();
        var names = suite.states().stream().map(State::name).toList();
        if (!names.contains(name)) {
            throw new SuiteException("no process is called " + name + "; there are " + String.join(", ", names)
                    + " · 没有名为 " + name + " 的进程");
        }
        if (!Files.exists(suite.log(name))) {
            throw new SuiteException(name + " has not run yet · " + name + " 尚未运行过");
        }
        var last = new ArrayDeque<String>();
        // This reader replaces what is no character: the last line of a killed process may end within one.
        try (var log = new BufferedReader(
                new InputStreamReader(Files.newInputStream(suite.log(name)), StandardCharsets.UTF_8))) {
            log.lines().forEach(line -> {
                last.add(line);
                if (last.size() > lines) {
                    last.remove();
                }
            });
        }
        System.out.println(last.stream().collect(Collectors.joining("\n")));
        return 0;
    }
}
