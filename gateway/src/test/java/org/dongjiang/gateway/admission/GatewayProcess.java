package org.dongjiang.gateway.admission;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.BuildResources;
import org.dongjiang.suite.database.FreePort;

/** The jar that ships, in its own process behind a trusted proxy. No pillar answers, so an admitted request gets 503. */
final class GatewayProcess implements AutoCloseable {

    static final String LIST = "/api/v1/livelihood/pairings";
    static final String SHARED = "limits are shared with the other gateways";
    static final String ALONE = "Redis does not answer, each gateway counts for itself";

    private static final String PROXY_SETTINGS = "quarkus.http.proxy.";
    private static final int PATIENCE_SECONDS = 20;

    private final String address;
    private final Path log;
    private final Process process;
    private final int managementPort;

    GatewayProcess(Map<String, String> settings) throws IOException {
        int port = FreePort.find();
        address = "http://127.0.0.1:" + port;
        log = Path.of("target", "gateway-" + port + ".log");
        var builder = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
        var all = builder.environment();
        var common = new BuildResources().start();
        managementPort = Integer.parseInt(common.get("quarkus.management.port"));
        common.forEach((name, value) -> all.put(variable(name), value));
        all.put("DONGJIANG_LIVELIHOOD_URL", common.get("DONGJIANG_FUNDS_URL"));
        all.put("DONGJIANG_SHUTDOWN_DELAY", "0S");
        all.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        all.put(variable(PROXY_SETTINGS + "proxy-address-forwarding"), "true");
        all.put(variable(PROXY_SETTINGS + "allow-x-forwarded"), "true");
        all.put(variable(PROXY_SETTINGS + "trusted-proxies"), "127.0.0.1");
        settings.forEach((name, value) -> all.put(variable(name), value));
        process = builder.start();
    }

    private static List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("quarkus.test.arg-line").split(" ")));
        command.addAll(List.of("-jar", Path.of("target", "gateway-runner.jar").toString()));
        return command;
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    boolean isReady() {
        try (var listening = new Socket(InetAddress.getLoopbackAddress(), managementPort)) {
            return listening.isConnected()
                    && RestAssured.get("http://127.0.0.1:" + managementPort + "/q/health/ready")
                                    .statusCode()
                            == 200;
        } catch (IOException nobodyListens) {
            return false;
        }
    }

    /** A request of a user from an address. */
    Response ask(String user, String from) {
        return As.named(user, "viewer").header("X-Forwarded-For", from).get(address + LIST);
    }

    /** A request from an address without a user. */
    Response ask(String from) {
        return As.nobody().header("X-Forwarded-For", from).get(address + "/problems/ROLE_MISSING");
    }

    Response signIn(String from) {
        return RestAssured.given()
                .header("X-Forwarded-For", from)
                .formParam("grant_type", "password")
                .formParam("username", "nobody")
                .formParam("password", "no password")
                .post(address + "/oauth2/token");
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    long timesSaid(String what) throws IOException {
        return log().lines().filter(line -> line.contains(what)).count();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }
}
