package org.dongjiang.gateway;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.regex.Pattern;
import org.dongjiang.kernel.testing.BuildResources;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.Test;

/** Pages for browsers, and the headers that restrict them. */
@QuarkusTest
@TestProfile(OneOrigin.class)
@WithTestResource(BuildResources.class)
class PagesTest {

    private static final String FRIEND = OneOrigin.ADDRESS;
    private static final List<String> BEHIND_PROXY = List.of(
            "GET /problems/ROLE_MISSING HTTP/1.1",
            "Host: suite.example",
            "Connection: close",
            "X-Forwarded-For: 192.0.2.1",
            "Origin: https://suite.example",
            "");
    private static final Pattern REFERENCES = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final List<String> PAGES = List.of("/", "/reading/", "/docs/");

    @Test
    void the_first_page_shows_all_that_the_overview_says_of_a_figure() {
        var script = RestAssured.get("/landing.js").asString();
        for (var member : List.of("label", "value", "unit", "gap", "reason", "parts")) {
            assertTrue(script.contains("figure." + member), member);
        }
    }

    @Test
    void every_page_is_served_from_here_with_all_that_it_needs() {
        for (var page : PAGES) {
            var html = RestAssured.given().accept("text/html").get(page);
            html.then().statusCode(200).contentType(startsWith("text/html"));
            var references = REFERENCES.matcher(html.asString());
            while (references.find()) {
                var reference = references.group(1);
                if (!reference.startsWith("data:")) {
                    assertTrue(!reference.contains("//"), page + " leads to " + reference);
                    var target = reference.startsWith("/") ? reference : page + reference;
                    assertEquals(200, RestAssured.get(target).statusCode(), page + " leads to " + target);
                }
            }
        }
    }

    @Test
    void no_page_may_load_anything_from_elsewhere_and_answers_may_load_nothing() {
        for (var page : PAGES) {
            var answer = RestAssured.get(page);
            answer.then()
                    .header("Content-Security-Policy", startsWith("default-src 'self'"))
                    .header("Content-Security-Policy", not(containsString("http")))
                    .header("X-Frame-Options", "DENY");
            // If two policies are sent, both apply: only what both allow is allowed.
            assertEquals(
                    1, answer.headers().getValues("Content-Security-Policy").size());
        }
        for (var path : List.of("/api/v1/overview", "/problems", "/nowhere", "/api/v1/funds/villages")) {
            RestAssured.get(path)
                    .then()
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "no-referrer")
                    .header("Strict-Transport-Security", "max-age=31536000");
        }
    }

    @Test
    void behind_a_proxy_that_speaks_tls_its_own_pages_may_ask() {
        var line = "\r\n";
        var asked = String.join(line, BEHIND_PROXY);
        var passedOn = Wire.send(asked + "X-Forwarded-Proto: https" + line + line);
        assertEquals(200, passedOn.status(), passedOn.toString());
        var unsaid = Wire.send(asked + line);
        assertTrue(unsaid.isProblem(403, "ORIGIN_REFUSED"), unsaid.toString());
        assertTrue(unsaid.body().contains("DONGJIANG_CORS_ORIGINS"), unsaid.body());
    }

    @Test
    void only_pages_of_a_site_that_is_named_may_ask() {
        for (var path : List.of("/api/v1/overview", "/api/v1/funds/villages", "/oauth2/jwks")) {
            RestAssured.given()
                    .header("Origin", FRIEND)
                    .get(path)
                    .then()
                    .header("Access-Control-Allow-Origin", FRIEND)
                    .header("Access-Control-Expose-Headers", containsString("ETag"));
            RestAssured.given()
                    .header("Origin", "https://elsewhere.example")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("ORIGIN_REFUSED"))
                    .header("Access-Control-Allow-Origin", nullValue());
        }
        RestAssured.given()
                .header("Origin", FRIEND)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "idempotency-key,authorization")
                .options("/api/v1/funds/contributions")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo(FRIEND))
                .header("Access-Control-Allow-Methods", containsString("POST"));
    }
}
