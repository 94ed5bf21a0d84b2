package org.dongjiang.gateway.admission;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.exceptions.JedisConnectionException;
import redis.embedded.core.ExecutableProvider;

/** A server of Redis with a password, which can be killed, halted and started again on the same port. */
final class RealRedis implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 10;

    private final String password = UUID.randomUUID().toString();
    private final int port;
    private final Path program;
    private Process process;

    RealRedis(int port) throws IOException {
        this.port = port;
        program = ExecutableProvider.newJarResourceProvider().get().toPath();
    }

    String password() {
        return password;
    }

    String address() {
        return "redis://:" + password + "@127.0.0.1:" + port;
    }

    void start() throws Exception {
        process = new ProcessBuilder(
                        program.toString(),
                        "--port",
                        Integer.toString(port),
                        "--bind",
                        "127.0.0.1",
                        "--requirepass",
                        password,
                        "--save",
                        "")
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "redis.log").toFile())
                .start();
        await().until(this::answers);
    }

    private boolean answers() {
        try (var client = client()) {
            return client.ping().equals("PONG");
        } catch (JedisConnectionException notYet) {
            return false;
        }
    }

    /** For looking into it. */
    Jedis client() {
        var client = new Jedis("127.0.0.1", port);
        client.auth(password);
        return client;
    }

    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** It keeps its connections and does not answer. */
    void halt() throws Exception {
        signal("STOP");
    }

    void goOn() throws Exception {
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(program);
    }
}
