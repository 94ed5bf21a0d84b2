package org.dongjiang.benchmarks.balances;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dongjiang.benchmarks.book.BookConditions;
import org.dongjiang.benchmarks.book.LoadedBook;
import org.dongjiang.benchmarks.calls.Callers;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trial balance and fund balances of a growing book, compared with summing its lines. */
@Command(
        name = "balances",
        description = "Reads balances over HTTP from books of growing size, compared with a GROUP BY over their lines.",
        mixinStandardHelpOptions = true)
public final class BalancesCommand implements Measuring {

    private static final String ADDING_UP =
            "SELECT account, programme, SUM(debit_fen), SUM(credit_fen) FROM voucher_line"
                    + " WHERE business_date <= '2018-12-31' GROUP BY account, programme";
    private static final int OK = 200;

    @Mixin
    private StageOptions options;

    @Option(
            names = "--sizes",
            paramLabel = "N",
            split = ",",
            defaultValue = "10000,100000,1000000",
            description = "Vouchers in the book (${DEFAULT-VALUE}); 10000000 needs about an hour and 8 GiB of disk")
    private List<Long> sizes;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "5",
            description = "Seconds of each measurement (${DEFAULT-VALUE})")
    private int seconds;

    @Option(
            names = "--trial-balance",
            paramLabel = "PATH",
            defaultValue = "/api/v1/funds/trial-balance?asOf=2018-12-31",
            description = "Path of the trial balance (${DEFAULT-VALUE})")
    private String trialBalance;

    @Option(
            names = "--fund-balances",
            paramLabel = "PATH",
            defaultValue = "/api/v1/funds/fund-balances",
            description = "Path of the fund balances (${DEFAULT-VALUE})")
    private String fundBalances;

    /** The same at any size, so it shows how much the speed of the machine itself has changed. */
    @Option(
            names = "--reference",
            paramLabel = "PATH",
            defaultValue = "/api/v1/funds/programmes",
            description = "Path of a list that does not grow with the book (${DEFAULT-VALUE})")
    private String reference;

    private final Map<String, Double> atFirst = new LinkedHashMap<>();
    /** Of the largest book so far. */
    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);

    @Override
    public Integer call() throws IOException, SQLException {
        try (var stage = Stage.set(options);
                var migration = stage.asMigration()) {
            System.out.println(stage.description());
            var token = stage.token("auditor", "auditor");
            var book = LoadedBook.begin(stage, migration);
            read(stage, token, fundBalances);
            for (long size : sizes) {
                book.growTo(size);
                var broken = BookConditions.brokenBalances(migration);
                if (!broken.isEmpty()) {
                    System.out.println("THE FIGURES DO NOT COUNT");
                    broken.forEach(System.out::println);
                    return 1;
                }
                System.out.printf(
                        Locale.ROOT, "%d vouchers, conditions hold, load %.1f%n", book.vouchers(), Stage.load());
                figures.put(Figure.TRIAL_BALANCE, tell("trial balance", read(stage, token, trialBalance)));
                figures.put(Figure.POTS, tell("fund balances", read(stage, token, fundBalances)));
                tell("a list that does not grow", read(stage, token, reference));
                tell("GROUP BY over the lines", addingUp(migration));
            }
            return 0;
        }
    }

    @Override
    public Map<Figure, Double> figures() {
        return figures;
    }

    /** @return the median in milliseconds, or NaN if there is none */
    private double read(Stage stage, String token, String path) throws IOException {
        if (stage.get(path, token).statusCode() != OK) {
            return Double.NaN;
        }
        var request = ("GET " + path + " HTTP/1.1\r\nHost: funds\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        var tally = Callers.call(stage.port(), 1, Duration.ofSeconds(seconds), caller -> request);
        if (!tally.refused().isEmpty()) {
            throw new IllegalStateException("refused, by status: " + tally.refused());
        }
        return tally.medianMillis();
    }

    private static double addingUp(Connection database) throws SQLException {
        long began = System.nanoTime();
        try (var select = database.createStatement();
                var rows = select.executeQuery(ADDING_UP)) {
            while (rows.next()) {
                rows.getLong(3);
            }
        }
        return (System.nanoTime() - began) / 1e6;
    }

    /** @return the ratio to the smallest book, or NaN if there is none */
    private double tell(String what, double millis) {
        if (Double.isNaN(millis)) {
            System.out.printf("  %-28s not in this build%n", what);
            return millis;
        }
        double first = atFirst.computeIfAbsent(what, unknown -> millis);
        System.out.printf(
                Locale.ROOT,
                "  %-28s %10.2f ms  %8.2f times that of the smallest book%n",
                what,
                millis,
                millis / first);
        return millis / first;
    }
}
