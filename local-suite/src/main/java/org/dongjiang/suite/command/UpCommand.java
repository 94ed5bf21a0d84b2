package org.dongjiang.suite.command;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dongjiang.suite.launch.Accounts;
import org.dongjiang.suite.launch.Suite;
import org.dongjiang.suite.sample.SampleData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code suite up}. */
@Command(
        name = "up",
        description = "Starts what is not running, loads the sample data, and runs until Ctrl-C · 启动并载入示例数据，Ctrl-C 停止",
        mixinStandardHelpOptions = true)
final class UpCommand implements Runnable {

    @ParentCommand
    private SuiteCommand parent;

    @Option(names = "--detach", description = "Return once everything is ready · 就绪后即返回")
    private boolean detach;

    @Option(names = "--fresh", description = "Delete all data first · 先清除全部数据")
    private boolean fresh;

    @Option(names = "--no-sample", description = "Do not load the sample data · 不载入示例数据")
    private boolean noSample;

    @Override
    public void run() {
        long began = System.nanoTime();
        var suite = parent.suite();
        if (fresh) {
            suite.forget();
        }
        var stopping = new AtomicBoolean();
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stopping.set(true);
                suite.stop();
            }));
        }
        suite.start();
        if (!noSample) {
            loadSample(suite);
        }
        report(suite, Duration.ofNanos(System.nanoTime() - began));
        if (!detach) {
            stay(suite, stopping);
        }
    }

    private void loadSample(Suite suite) {
        long began = System.nanoTime();
        var sample = new SampleData(parent.config(), suite.accounts());
        int requests = sample.load();
        new Lines()
                .done(
                        "sample data",
                        requests == 0 ? "already loaded · 已载入" : requests + " requests · 次请求",
                        Duration.ofNanos(System.nanoTime() - began));
    }

    private void report(Suite suite, Duration taken) {
        var gateway = parent.config().issuer();
        System.out.printf("%nDongjiang is ready · 东江已就绪  %.1f s%n%n", taken.toMillis() / 1000.0);
        System.out.printf("  %-22s %s%n", "First page · 首页", gateway);
        System.out.printf("  %-22s %s%n", "Overview · 总览", gateway + "/api/v1/overview?asOf=2018-09-18");
        System.out.printf("  %-22s %s%n", "Docs · 接口文档", gateway + "/docs");
        System.out.printf("  %-22s %s%n", "Contract · 契约", gateway + "/openapi");
        System.out.printf("  %-22s %s%n", "Sign-in · 登录", gateway + "/oauth2/token");
        for (var state : suite.states()) {
            System.out.printf("  %-22s 127.0.0.1:%d%n", state.name(), state.port());
        }
        System.out.printf("%n  %-22s %s%n", "Sample user · 示例用户", "Password · 密码");
        for (var role : Accounts.ROLES) {
            System.out.printf("  %-22s %s%n", role, suite.accounts().password(role));
        }
        System.out.printf(
                "  %-22s %s  (441424)%n", Accounts.OF_COUNTY, suite.accounts().password(Accounts.OF_COUNTY));
        System.out.printf(
                "  %-22s %s  (client_credentials)%n%n",
                Accounts.CLIENT, suite.accounts().password(Accounts.CLIENT));
    }

    /** Until Ctrl-C, or until no process is running. */
    private static void stay(Suite suite, AtomicBoolean stopping) {
        System.out.println("Ctrl-C stops everything · 按 Ctrl-C 全部停止");
        var ends = suite.states().stream()
                .flatMap(state -> state.process().stream()
                        .map(process -> process.onExit().thenRun(() -> {
                            if (!stopping.get()) {
                                System.out.printf(
                                        "  %-22s has ended; the others continue. To start it again, run ./suite up in another terminal ·"
                                                + " 已退出，其余照常；可另开终端 ./suite up 重新启动%n",
                                        state.name());
                            }
                        })))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(ends).join();
    }
}
