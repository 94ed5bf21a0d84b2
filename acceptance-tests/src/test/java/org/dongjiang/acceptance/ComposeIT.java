package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import at.favre.lib.crypto.bcrypt.BCrypt;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dongjiang.suite.database.DatabaseServer;
import org.dongjiang.suite.database.EmbeddedServer;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/**
 * The jars that ship, started with the environment that the compose file gives them; only the addresses of containers are
 * those of this machine. The database is the server at {@code DONGJIANG_DATABASE_ADMIN_URL} where that is set, such as a MySQL
 * of the version in the compose file, and an embedded one otherwise; its users are made by the script that the container runs.
 */
class ComposeIT {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path DOCKER = ROOT.resolve("docker");
    private static final Path HOME =
            ROOT.resolve("acceptance-tests").resolve("target").resolve("compose");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{(\\w+)(?::[?-][^}]*)?}");
    private static final String PASSWORD = "a password for this test";
    private static final Duration READY_WITHIN = Duration.ofSeconds(90);
    private static final Map<String, Integer> PORTS = new HashMap<>();
    private static final Map<String, Process> PROCESSES = new LinkedHashMap<>();
    private static final Map<String, String> GIVEN = new HashMap<>();

    private static ProcessHandle embedded;
    private static DatabaseServer server;

    @BeforeAll
    static void up() throws Exception {
        Files.createDirectories(HOME);
        GIVEN.put("DONGJIANG_ISSUER", "http://localhost:8080");
        GIVEN.put("DONGJIANG_LOG_ORIGIN", "dongjiang.example/funds");
        GIVEN.put(
                "DONGJIANG_INTEGRATION_WRITES",
                "funds/organisations,funds/projects,industry-park/enterprises,livelihood/trainings");
        for (var database : new String[] {"FUNDS", "INDUSTRY_PARK", "LIVELIHOOD"}) {
            GIVEN.put(database + "_MIGRATION_PASSWORD", "Migration'" + database);
            GIVEN.put(database + "_SERVICE_PASSWORD", "Service\\" + database);
        }
        server = server();
        runScript();
        for (var program : Program.values()) {
            PORTS.put(program.module(), FreePort.find());
        }
        for (var program : Program.values()) {
            start(program.module());
        }
        for (var program : Program.values()) {
            awaitReady(program.module());
        }
    }

    @AfterAll
    static void down() throws InterruptedException {
        for (var process : PROCESSES.values()) {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
        if (embedded != null) {
            EmbeddedServer.stop(embedded);
        }
    }

    @Test
    void a_person_of_the_accounts_file_signs_in_and_records_something() {
        var token = gateway()
                .contentType(ContentType.URLENC)
                .formParam("grant_type", "password")
                .formParam("username", "li")
                .formParam("password", PASSWORD)
                .post("/oauth2/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token")
                .toString();
        gateway()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "compose-" + System.nanoTime())
                .body("""
                        {"code": "compose-source-%d", "name": "示例单位", "kind": "FUND_SOURCE"}""".formatted(System.nanoTime()))
                .post("/api/v1/funds/organisations")
                .then()
                .statusCode(201);
        var overview = gateway().get("/api/v1/overview");
        for (int tries = 0; tries < 10 && overview.asString().contains("DEPENDENCY_UNAVAILABLE"); tries++) {
            // A service that has just started may answer the first queries late; until then its figures are gaps.
            overview = gateway().get("/api/v1/overview");
        }
        overview.then().statusCode(200).body("pillars.available", contains(true, true, true));
    }

    private static RequestSpecification gateway() {
        return RestAssured.given().baseUri("http://127.0.0.1").port(PORTS.get("gateway"));
    }

    @Test
    void a_service_user_may_not_touch_what_is_only_added_to() throws SQLException {
        var environment = environment("funds-service");
        try (var connection = DriverManager.getConnection(
                        environment.get("DONGJIANG_DATABASE_URL"),
                        environment.get("DONGJIANG_DATABASE_USER"),
                        environment.get("DONGJIANG_DATABASE_PASSWORD"));
                var statement = connection.createStatement()) {
            assertTrue(statement.executeQuery("SELECT COUNT(*) FROM voucher").next());
            for (var forbidden : new String[] {
                "UPDATE voucher SET summary = ''",
                "DELETE FROM voucher",
                "TRUNCATE TABLE voucher",
                "DROP TABLE voucher",
                "CREATE TABLE mine (id INT)",
                "SELECT * FROM livelihood.pairing"
            }) {
                var refusal = assertThrows(SQLException.class, () -> statement.execute(forbidden), forbidden);
                assertEquals("42000", refusal.getSQLState(), forbidden);
            }
        }
    }

    private static DatabaseServer server() throws IOException {
        var url = System.getenv("DONGJIANG_DATABASE_ADMIN_URL");
        if (url != null) {
            return DatabaseServer.given(
                    url,
                    System.getenv("DONGJIANG_DATABASE_ADMIN_USER"),
                    System.getenv("DONGJIANG_DATABASE_ADMIN_PASSWORD"),
                    HOME);
        }
        var own = EmbeddedServer.in(HOME.resolve("database"), FreePort.find()).speakingTls();
        embedded = own.start();
        return own.server();
    }

    /** Runs the script of the container with a client that records the statements, then executes them. */
    private static void runScript() throws Exception {
        var tools = Files.createDirectories(HOME.resolve("bin"));
        var told = HOME.resolve("users.sql");
        var client = tools.resolve("mysql");
        Files.writeString(client, "#!/bin/sh\ncat > '" + told + "'\n");
        assertTrue(client.toFile().setExecutable(true));
        var script = new ProcessBuilder(
                "bash", DOCKER.resolve("database").resolve("users.sh").toString());
        script.environment().putAll(GIVEN);
        script.environment().put("MYSQL_ROOT_PASSWORD", "root");
        script.environment().put("PATH", tools + ":" + System.getenv("PATH"));
        assertEquals(0, script.inheritIO().start().waitFor());
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            for (var database : new String[] {"funds", "industry_park", "livelihood"}) {
                statement.execute("DROP DATABASE IF EXISTS " + database);
                statement.execute(
                        "DROP USER IF EXISTS '" + database + "_migration'@'%', '" + database + "_service'@'%'");
            }
            for (var sql : Files.readString(told).split(";\n")) {
                statement.execute(sql);
            }
        }
    }

    private static void start(String module) throws IOException {
        var jar = ROOT.resolve(module).resolve("target").resolve(module + "-runner.jar");
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var builder = new ProcessBuilder(
                java.toString(),
                // What is tested does not depend on them, and four starts take half the processor time.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.port=" + PORTS.get(module),
                "-Dquarkus.management.port=" + managementPort(module),
                "-jar",
                jar.toString());
        builder.environment().clear();
        builder.environment().putAll(environment(module));
        var log = HOME.resolve(module + ".log").toFile();
        PROCESSES.put(
                module, builder.redirectErrorStream(true).redirectOutput(log).start());
    }

    /** The environment that compose gives the container of this service. */
    private static Map<String, String> environment(String service) {
        Map<String, Map<String, Map<String, Map<String, Object>>>> compose = new Yaml().load(compose());
        var environment = new HashMap<String, String>();
        compose.get("services").get(service).get("environment").forEach((name, value) -> {
            var text = VARIABLE.matcher(String.valueOf(value))
                    .replaceAll(variable -> Matcher.quoteReplacement(GIVEN.get(variable.group(1))));
            environment.put(name, onThisMachine(text));
        });
        return environment;
    }

    private static String compose() {
        try {
            return Files.readString(DOCKER.resolve("compose.yaml"));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The addresses of containers and the folders of volumes, replaced by those of this machine. */
    private static String onThisMachine(String value) {
        var text = value.replace("//database:3306", "//" + server.address())
                .replace("/etc/dongjiang/accounts.properties", accounts().toString())
                .replace("/var/lib/dongjiang", HOME.toString());
        for (var port : PORTS.entrySet()) {
            text = text.replaceAll("//" + port.getKey() + ":\\d+", "//127.0.0.1:" + port.getValue());
        }
        return text;
    }

    /** The example, filled in. */
    private static Path accounts() {
        try {
            var hash = BCrypt.withDefaults().hashToString(4, PASSWORD.toCharArray());
            var filled = Files.readString(DOCKER.resolve("accounts.example.properties"))
                    .replaceAll("-hash=", "-hash=" + Matcher.quoteReplacement(hash));
            return Files.write(HOME.resolve("accounts.properties"), filled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static void awaitReady(String module) {
        await(module + ", which writes to " + HOME).atMost(READY_WITHIN).until(() -> {
            assertTrue(PROCESSES.get(module).isAlive(), module + " ended, see " + HOME);
            return isReady(module);
        });
    }

    private static boolean isReady(String module) {
        try {
            return RestAssured.get("http://127.0.0.1:" + managementPort(module) + "/q/health/ready")
                            .statusCode()
                    == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    private static int managementPort(String module) {
        return PORTS.get(module) + 1000;
    }
}
