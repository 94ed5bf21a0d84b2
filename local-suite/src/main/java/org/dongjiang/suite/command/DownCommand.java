package org.dongjiang.suite.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** {@code suite down}. */
@Command(name = "down", description = "Stops everything, the database last · 全部停止", mixinStandardHelpOptions = true)
final class DownCommand implements Runnable {

    @ParentCommand
    private SuiteCommand parent;

    @Override
    public void run() {
        parent.suite().stop();
    }
}
