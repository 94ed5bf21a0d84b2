package org.dongjiang.gateway.admission;

import io.github.bucket4j.ConsumptionProbe;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.redis.client.Command;
import io.vertx.redis.client.Redis;
import io.vertx.redis.client.RedisConnection;
import io.vertx.redis.client.RedisOptions;
import io.vertx.redis.client.Request;
import io.vertx.redis.client.Response;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;
import org.dongjiang.gateway.admission.AdmissionConfig.Rate;

/** A connection to Redis, and the token buckets of callers stored there for all gateways. */
final class RedisBuckets {

    /**
     * For each caller Redis stores how many requests are missing from its bucket, and when; a full bucket is not
     * stored. Each update is one atomic step with the clock of Redis, so that concurrent gateways need no retries and
     * no common clock.
     */
    private static final String TAKE = """
            local requests, within = tonumber(ARGV[1]), tonumber(ARGV[2])
            local time = redis.call('TIME')
            local now = time[1] * 1000000 + time[2]
            local kept = redis.call('HMGET', KEYS[1], 'lacking', 'at')
            local lacking = 0
            if kept[1] then
              local given = math.max(0, now - kept[2]) * requests / within
              lacking = math.max(0, kept[1] - given)
            end
            local taken = lacking + 1 <= requests
            local wait = 0
            if taken then
              lacking = lacking + 1
              redis.call('HSET', KEYS[1], 'lacking', lacking, 'at', now)
              redis.call('PEXPIRE', KEYS[1], math.ceil(lacking * within / requests / 1000))
            else
              wait = math.ceil((lacking + 1 - requests) * within / requests)
            end
            return {taken and 1 or 0, math.floor(requests - lacking), wait, math.ceil(lacking * within / requests)}
            """;

    private static final String PREFIX = "dongjiang:admission:";
    private static final long NANOS_OF_A_MICRO = 1_000;
    private static final int CONNECT_SECONDS = 2;

    private final Redis client;
    private final RedisConnection connection;
    private final String script;

    private RedisBuckets(Redis client, RedisConnection connection, String script) {
        this.client = client;
        this.connection = connection;
        this.script = script;
    }

    /** Connects, and tests the operations that requests need. */
    static Future<RedisBuckets> open(Vertx vertx, RedisOptions options) {
        var client = Redis.createClient(vertx, options);
        return client.connect()
                .compose(connection -> connection
                        .send(Request.cmd(Command.SCRIPT).arg("LOAD").arg(TAKE))
                        .map(script -> new RedisBuckets(client, connection, script.toString())))
                .compose(buckets ->
                        buckets.take("trial", 1, Duration.ofMillis(1), "").map(buckets))
                .timeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .onFailure(fault -> client.close());
    }

    void onEnd(Handler<Throwable> handler) {
        connection.exceptionHandler(handler);
        connection.endHandler(ended -> handler.handle(new ClosedChannelException()));
    }

    Future<ConsumptionProbe> take(String kind, Rate rate, String caller) {
        return take(kind, rate.requests(), rate.within(), caller);
    }

    private Future<ConsumptionProbe> take(String kind, long requests, Duration within, String caller) {
        return connection
                .send(Request.cmd(Command.EVALSHA)
                        .arg(script)
                        .arg(1)
                        .arg(key(kind, caller))
                        .arg(requests)
                        .arg(TimeUnit.MICROSECONDS.convert(within)))
                .map(RedisBuckets::probe);
    }

    private static ConsumptionProbe probe(Response answer) {
        boolean taken = answer.get(0).toInteger() == 1;
        long left = answer.get(1).toLong();
        long untilOne = answer.get(2).toLong() * NANOS_OF_A_MICRO;
        long untilFull = answer.get(3).toLong() * NANOS_OF_A_MICRO;
        return taken
                ? ConsumptionProbe.consumed(left, untilFull)
                : ConsumptionProbe.rejected(left, untilOne, untilFull);
    }

    /** Redis gets no names or addresses. */
    private static String key(String kind, String caller) {
        try {
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest((kind + "\n" + caller).getBytes(StandardCharsets.UTF_8));
            return PREFIX + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Pending requests fail. */
    void close() {
        client.close();
    }
}
