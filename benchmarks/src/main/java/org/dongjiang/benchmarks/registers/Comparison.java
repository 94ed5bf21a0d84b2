package org.dongjiang.benchmarks.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import org.dongjiang.benchmarks.calls.Callers;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.calls.Tally;
import org.dongjiang.benchmarks.stage.Stage;

/** Reads by one caller, each compared with another read in the same round. */
final class Comparison {

    private final int rounds;
    private final Duration time;

    Comparison(int rounds, Duration time) {
        this.rounds = rounds;
        this.time = time;
    }

    /**
     * Something that is read again and again.
     *
     * @param area the division to which the reader is confined; {@code *} for none
     */
    record Read(Stage stage, LongFunction<String> path, String area) {

        Read(Stage stage, LongFunction<String> path) {
            this(stage, path, "*");
        }

        static Read of(Stage stage, String path) {
            return new Read(stage, number -> path);
        }

        Read confinedTo(String division) {
            return new Read(stage, path, division);
        }
    }

    /** Measures both in turns, and prints the ratio of their median times. */
    void compare(Pairs ratio, Read one, Read other) throws IOException {
        List<Double> ones = new ArrayList<>();
        List<Double> others = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
            double mine = read(one).medianMillis();
            double its = read(other).medianMillis();
            // The first round compiles what is measured, and fills the caches.
            if (round > 0) {
                ones.add(mine);
                others.add(its);
                ratio.add(mine, its);
            }
        }
        System.out.printf(Locale.ROOT, "%s  %.2f ms to %.2f ms%n", ratio, median(ones), median(others));
    }

    Tally read(Read what) throws IOException {
        var token = what.stage().token("viewer", "viewer", what.area());
        var tally = Callers.call(
                what.stage().port(),
                1,
                time,
                caller -> request(what.path().apply(ThreadLocalRandom.current().nextLong(Long.MAX_VALUE)), token));
        if (!tally.refused().isEmpty()) {
            throw new IllegalStateException("refused, by status: " + tally.refused());
        }
        return tally;
    }

    private static byte[] request(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: registers\r\nAuthorization: Bearer " + token
                        + "\r\nAccept: application/json\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
