package org.dongjiang.acceptance;

import static org.dongjiang.suite.launch.SuiteConfig.LOOPBACK;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.dongjiang.suite.database.BuildDatabase;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Accounts;
import org.dongjiang.suite.launch.Program;
import org.dongjiang.suite.launch.Progress;
import org.dongjiang.suite.launch.Suite;
import org.dongjiang.suite.launch.SuiteConfig;
import org.dongjiang.suite.sample.SampleData;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/** Starts the suite once for all stories, with the sample data, on ports of its own and empty databases. */
final class RunningSuite implements BeforeAllCallback {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path HOME =
            ROOT.resolve("acceptance-tests").resolve("target").resolve("suite");
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private static Suite suite;
    private static SuiteConfig config;

    @Override
    public void beforeAll(ExtensionContext context) {
        context.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(RunningSuite.class, key -> start());
    }

    private static AutoCloseable start() {
        var ports = new EnumMap<Program, Integer>(Program.class);
        for (var program : Program.values()) {
            ports.put(program, FreePort.find());
        }
        config = new SuiteConfig(ROOT, HOME, LOOPBACK, ports, 0, Optional.of(BuildDatabase.join()), true);
        startForTheFirstTime();
        suite = new Suite(config, Progress.NONE);
        suite.start();
        RestAssured.baseURI = config.url(Program.GATEWAY);
        RestAssured.port = config.port(Program.GATEWAY);
        // Requests sent while a story stops the gateway use tokens issued before.
        Accounts.ROLES.forEach(RunningSuite::tokenOf);
        return suite::stop;
    }

    /** When it stops, each program archives its classes: the stories start some fifty processes, in half the time. */
    private static void startForTheFirstTime() {
        var first = new Suite(config, Progress.NONE);
        first.forget();
        first.start();
        new SampleData(config, first.accounts()).load();
        first.stop();
    }

    /** Loads the sample data once more, all of them. */
    static int loadSample() {
        return new SampleData(config, suite.accounts()).load();
    }

    static Suite suite() {
        return suite;
    }

    /** The address of a service without the gateway. */
    static String directly(Program program) {
        return config.url(program);
    }

    /** Its management address. */
    static String management(Program program) {
        return "http://" + LOOPBACK + ":" + config.managementPort(program);
    }

    /** A caller who has not signed in. */
    static RequestSpecification nobody() {
        return RestAssured.given().contentType(ContentType.JSON).accept(ContentType.ANY);
    }

    /** The sample user with this role, signed in; writes carry a fresh idempotency key. */
    static RequestSpecification as(String role) {
        return as(role, UUID.randomUUID().toString());
    }

    /** The same with an idempotency key of one's own. */
    static RequestSpecification as(String role, String idempotencyKey) {
        return nobody().auth().oauth2(tokenOf(role)).header("Idempotency-Key", idempotencyKey);
    }

    static String tokenOf(String role) {
        return TOKENS.computeIfAbsent(role, RunningSuite::token);
    }

    private static String token(String role) {
        return signIn(role, suite.accounts().password(role)).jsonPath().getString("access_token");
    }

    /** Signs in at the token endpoint: a person, or the program of the province. */
    static Response signIn(String account, String password) {
        var form = RestAssured.given().contentType(ContentType.URLENC);
        return account.equals(Accounts.CLIENT)
                ? form.formParam("grant_type", "client_credentials")
                        .formParam("client_id", account)
                        .formParam("client_secret", password)
                        .post("/oauth2/token")
                : form.formParam("grant_type", "password")
                        .formParam("username", account)
                        .formParam("password", password)
                        .post("/oauth2/token");
    }
}
