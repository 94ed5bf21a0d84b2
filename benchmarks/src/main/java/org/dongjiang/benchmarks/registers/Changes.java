package org.dongjiang.benchmarks.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.dongjiang.benchmarks.calls.Callers;
import org.dongjiang.benchmarks.calls.Pairs;
import org.dongjiang.benchmarks.calls.Tally;
import org.dongjiang.benchmarks.figure.Figure;
import org.dongjiang.benchmarks.stage.Stage;

/** Changes of records, each of another one, compared with changes of rows of a plain table. */
final class Changes {

    private static final int MANY = 16;

    private final Side living;
    private final Side plain;

    /** @param version that all records have */
    record Side(Stage stage, String path, int version, AtomicLong next) {

        static Side of(Stage stage, String path, int version) {
            return new Side(stage, path, version, new AtomicLong());
        }

        byte[] request(String token) {
            long record = next.incrementAndGet();
            var body = "{\"name\":\"示例更名%d\"}".formatted(record).getBytes(StandardCharsets.UTF_8);
            var head = String.join(
                            "\r\n",
                            "PATCH " + path + "/expos/" + LoadedExpos.id(record) + " HTTP/1.1",
                            "Host: registers",
                            "Authorization: Bearer " + token,
                            "If-Match: \"" + version + "\"",
                            "Content-Type: application/merge-patch+json",
                            "Content-Length: " + body.length,
                            "",
                            "")
                    .getBytes(StandardCharsets.US_ASCII);
            var request = new byte[head.length + body.length];
            System.arraycopy(head, 0, request, 0, head.length);
            System.arraycopy(body, 0, request, head.length, body.length);
            return request;
        }

        Tally change(int callers, Duration time) throws IOException {
            var token = stage.token("manager", "park-manager");
            var tally = Callers.call(stage.port(), callers, time, caller -> request(token));
            if (!tally.refused().isEmpty()) {
                throw new IllegalStateException("refused, by status: " + tally.refused()
                        + "; 404 says that each record has been changed once: --records for more");
            }
            return tally;
        }
    }

    Changes(Side living, Side plain) {
        this.living = living;
        this.plain = plain;
    }

    /** @param warmUp of each side before the first round: a change is longer code than a read, and compiled later */
    void compare(int rounds, Duration time, Duration warmUp) throws IOException {
        living.change(MANY, warmUp);
        plain.change(MANY, warmUp);
        var one = new Pairs(Figure.CHANGE);
        var many = new Pairs("time of a change by " + MANY + " callers, to a plain table");
        for (int round = 1; round <= rounds; round++) {
            double mine = living.change(1, time).medianMillis();
            double its = plain.change(1, time).medianMillis();
            double rate = living.change(MANY, time).perSecond();
            double plainRate = plain.change(MANY, time).perSecond();
            one.add(mine, its);
            many.add(plainRate, rate);
            System.out.printf(
                    Locale.ROOT,
                    "  round %d  %.2f ms to %.2f ms; %d callers %.0f to %.0f changes/s%n",
                    round,
                    mine,
                    its,
                    MANY,
                    rate,
                    plainRate);
        }
        System.out.println(one);
        System.out.println(many);
    }
}
