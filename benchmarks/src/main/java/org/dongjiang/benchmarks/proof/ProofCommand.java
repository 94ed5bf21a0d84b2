package org.dongjiang.benchmarks.proof;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dongjiang.benchmarks.book.LoadedBook;
import org.dongjiang.benchmarks.book.LoadedLog;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.figure.Measuring;
import org.dongjiang.benchmarks.stage.Stage;
import org.dongjiang.benchmarks.stage.StageOptions;
import org.dongjiang.proof.LogKey;
import org.dongjiang.proof.PostingProof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Proofs of inclusion in a large log, and the time of the verifier for the whole log. */
@Command(
        name = "proof",
        description = "Proofs of inclusion in a large log, and the time of the verifier to download and to check it.",
        mixinStandardHelpOptions = true)
public final class ProofCommand implements Measuring {

    private static final String FUNDS = "/api/v1/funds";
    private static final int OK = 200;
    private static final double MILLION = 1e6;
    private static final int PUBLISHED_SECONDS = 60;
    private static final int PROOFS = 500;
    private static final int WARM_UP = 500;

    @Mixin
    private StageOptions options;

    @Option(
            names = "--vouchers",
            paramLabel = "N",
            defaultValue = "1000000",
            description = "Vouchers in the log (${DEFAULT-VALUE})")
    private long vouchers;

    @Option(names = "--rounds", paramLabel = "N", defaultValue = "3", description = "Checks (${DEFAULT-VALUE})")
    private int rounds;

    @Option(
            names = "--verifier",
            paramLabel = "FILE",
            defaultValue = "ledger-verifier/target/ledger-verifier.jar",
            description = "Jar of the verifier (${DEFAULT-VALUE})")
    private Path verifier;

    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);
    private Stage stage;

    @Override
    public Integer call() throws IOException, SQLException, InterruptedException {
        try (var set = Stage.set(options);
                var migration = set.asMigration()) {
            stage = set;
            System.out.println(stage.description());
            var book = LoadedBook.begin(stage, migration);
            book.growTo(vouchers);
            LoadedLog.make(migration, book, stage.signer());
            awaitPublished(book.leaves());
            System.out.printf(Locale.ROOT, "%d vouchers, load %.1f%n", vouchers, Stage.load());
            proofs(migration, book);
            reconcile();
            return verify();
        }
    }

    @Override
    public Map<Figure, Double> figures() {
        return figures;
    }

    private void awaitPublished(long size) throws InterruptedException {
        for (int second = 0; second < PUBLISHED_SECONDS; second++) {
            var checkpoint = stage.get(FUNDS + "/log/checkpoint", stage.token("auditor", "auditor"));
            if (checkpoint.statusCode() == OK
                    && checkpoint.body().lines().skip(1).findFirst().orElse("").equals(Long.toString(size))) {
                return;
            }
            Thread.sleep(1000);
        }
        throw new IllegalStateException("the log was not published");
    }

    /** Each is parsed and verified: an invalid proof must not count. */
    private void proofs(Connection migration, LoadedBook book) throws SQLException {
        var token = stage.token("auditor", "auditor");
        var key = LogKey.parse(stage.get(FUNDS + "/log/key", token).body());
        var random = new Random(1);
        var nanos = new ArrayList<Long>();
        int most = 0;
        try (var select = migration.prepareStatement("SELECT voucher_id, leaf FROM ledger_leaf WHERE leaf_index = ?")) {
            for (int number = 0; number < WARM_UP + PROOFS; number++) {
                select.setLong(1, random.nextLong(book.firstLeaf(), book.leaves()));
                try (var row = select.executeQuery()) {
                    row.next();
                    long began = System.nanoTime();
                    var answer = stage.get(FUNDS + "/log/proofs/" + row.getString(1), token);
                    long taken = System.nanoTime() - began;
                    var proof = PostingProof.parse(answer.body());
                    proof.check(row.getBytes(2), key);
                    if (number >= WARM_UP) {
                        nanos.add(taken);
                        most = Math.max(most, proof.path().size());
                    }
                }
            }
        }
        nanos.sort(null);
        figures.put(Figure.PROOF, nanos.get(PROOFS / 2) / 1e6);
        System.out.printf(
                Locale.ROOT,
                "proof of inclusion   %d hashes at most (at most 20); median %.2f ms, p99 %.2f ms (at most 10), of %d, each checked%n",
                most,
                nanos.get(PROOFS / 2) / 1e6,
                nanos.get(PROOFS * 99 / 100) / 1e6,
                PROOFS);
    }

    private void reconcile() {
        double seconds = stage.reconcile();
        figures.put(Figure.RECONCILIATION, seconds * MILLION / vouchers);
        System.out.printf(
                Locale.ROOT,
                "reconciliation       %.1f s (at most 120 for a million), load %.1f%n",
                seconds,
                Stage.load());
    }

    private int verify() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of("benchmarks", "target"), "pulled-");
        var token = folder.resolve("token");
        Files.writeString(token, stage.token("auditor", "auditor"));
        var pulled = folder.resolve("ledger");
        URI from = stage.url(FUNDS);
        double pull = run("pull", "--from", from.toString(), "--token-file", token.toString(), pulled.toString());
        System.out.printf(Locale.ROOT, "pull                 %.1f s%n", pull);
        for (int round = 1; round <= rounds; round++) {
            double check = run(
                    "check", pulled.toString(), "--key", pulled.resolve("key").toString());
            figures.merge(Figure.CHECK, check * MILLION / vouchers, Math::max);
            System.out.printf(
                    Locale.ROOT, "check, round %d       %.1f s (at most 60), load %.1f%n", round, check, Stage.load());
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted((one, other) -> other.compareTo(one)).toList()) {
                Files.delete(file);
            }
        }
        return 0;
    }

    /** @return seconds, of the whole process */
    private double run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseParallelGC",
                "-jar",
                verifier.toString()));
        command.addAll(List.of(arguments));
        long began = System.nanoTime();
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IllegalStateException("the verifier ended with " + status);
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
