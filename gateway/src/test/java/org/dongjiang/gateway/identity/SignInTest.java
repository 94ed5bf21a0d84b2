package org.dongjiang.gateway.identity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.dongjiang.gateway.GatewayTestSetup;
import org.dongjiang.kernel.testing.RoleTable;
import org.dongjiang.kernel.testing.Wire;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {

    private static final String TOKEN = "/oauth2/token";

    @Test
    void a_person_gets_an_access_token_that_the_published_key_verifies() throws Exception {
        var answer = form("grant_type", "password", "username", "reader", "password", GatewayTestSetup.PASSWORD)
                .post(TOKEN);
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("token_type", equalTo("Bearer"))
                .body("expires_in", equalTo((int) Duration.ofMinutes(30).toSeconds()));
        var keys = new JsonWebKeySet(RestAssured.get("/oauth2/jwks").asString());
        var claims = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedAudience("dongjiang")
                .setExpectedIssuer("http://localhost:8080")
                .setRequireExpirationTime()
                .setExpectedType(true, "at+jwt")
                .build()
                .processToClaims(answer.jsonPath().getString("access_token"));
        assertEquals("reader", claims.getSubject());
        assertEquals(Set.of("viewer", "auditor"), Set.copyOf(claims.getStringListClaimValue("groups")));
        assertEquals(List.of("441622", "4414"), claims.getStringListClaimValue("areas"));
        assertNull(claims.getClaimValue("organisation"));
    }

    @Test
    void a_program_of_an_organisation_has_its_credit_code_and_no_areas() {
        var token = form(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        "province",
                        "client_secret",
                        GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .jsonPath()
                .getString("access_token");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims, containsString("\"organisation\":\"91441622MA0000001C\""));
        assertThat(claims, containsString("\"areas\":[]"));
    }

    @Test
    void a_name_may_be_written_in_any_case_and_names_one_account() {
        var token = form("grant_type", "password", "username", " READER", "password", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .jsonPath()
                .getString("access_token");
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(claims, containsString("\"upn\":\"reader\""));
        assertThat(claims, containsString("\"sub\":\"reader\""));
    }

    @Test
    void a_program_gets_a_token_with_its_secret_in_the_header_or_in_the_form() {
        RestAssured.given()
                .auth()
                .preemptive()
                .basic("province", GatewayTestSetup.PASSWORD)
                .formParam("grant_type", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(200);
        form("grant_type", "client_credentials", "client_id", "province", "client_secret", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(200)
                .body("access_token", notNullValue());
    }

    @Test
    void a_wrong_password_and_a_wrong_name_get_the_same_answer() {
        var wrongPassword = form("grant_type", "password", "username", "reader", "password", "guess")
                .post(TOKEN);
        var wrongName = form("grant_type", "password", "username", "nobody", "password", "guess")
                .post(TOKEN);
        wrongPassword.then().statusCode(400).body("error", equalTo("invalid_grant"));
        assertEquals(wrongPassword.asString(), wrongName.asString());
        form("grant_type", "password", "username", "reader", "password", "x".repeat(100))
                .post(TOKEN)
                .then()
                .statusCode(400);
    }

    @Test
    void who_guesses_has_to_wait_whether_the_account_exists_or_not() {
        for (var name : List.of("guessed", "nobody-at-all")) {
            for (int guess = 0; guess <= Attempts.FREE_FOR_ACCOUNT; guess++) {
                form("grant_type", "password", "username", name, "password", "guess" + guess)
                        .post(TOKEN)
                        .then()
                        .statusCode(400)
                        .body("error", equalTo("invalid_grant"));
            }
            form("grant_type", "password", "username", name, "password", GatewayTestSetup.PASSWORD)
                    .post(TOKEN)
                    .then()
                    .statusCode(429)
                    .header("Retry-After", anyOf(equalTo("1"), equalTo("2")))
                    .header("Cache-Control", "no-store")
                    .body("error", equalTo("slow_down"))
                    .body("error_description", equalTo("Too many wrong attempts. Wait, then try again."));
        }
        form("grant_type", "client_credentials", "client_id", "guessed", "client_secret", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(401);
        form("grant_type", "password", "username", "reader", "password", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(200);
    }

    @Test
    void a_program_is_no_person_and_a_person_no_program() {
        form("grant_type", "password", "username", "province", "password", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(400)
                .body("access_token", nullValue());
        form("grant_type", "client_credentials", "client_id", "reader", "client_secret", GatewayTestSetup.PASSWORD)
                .post(TOKEN)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", notNullValue())
                .body("error", equalTo("invalid_client"));
    }

    @Test
    void what_is_no_sign_in_is_refused_as_the_standard_says() {
        form("grant_type", "implicit")
                .post(TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("unsupported_grant_type"));
        form("username", "reader").post(TOKEN).then().statusCode(400).body("error", equalTo("invalid_request"));
        form("grant_type", "password", "username", "reader", "username", "other", "password", "x")
                .post(TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body("grant_type=password&username=%zz")
                .post(TOKEN)
                .then()
                .statusCode(400)
                .body("error", equalTo("invalid_request"));
        RestAssured.given()
                .header("Authorization", "Basic ???")
                .formParam("grant_type", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"));
        for (var type : new String[] {"application/json", "multipart/form-data; boundary=x", "text/plain", "x"}) {
            RestAssured.given()
                    .header("Content-Type", type)
                    .body("{}".getBytes(StandardCharsets.UTF_8))
                    .post(TOKEN)
                    .then()
                    .statusCode(415)
                    .contentType("application/problem+json")
                    .body("detail", containsString("application/x-www-form-urlencoded"));
        }
        RestAssured.get(TOKEN).then().statusCode(405).contentType("application/problem+json");
    }

    @Test
    void a_name_in_another_encoding_is_refused_and_names_nobody_else() {
        var password = GatewayTestSetup.PASSWORD.getBytes(StandardCharsets.US_ASCII);
        // 模 in GBK is ģ in UTF-8, where that is declared or not.
        for (var name : List.of("模", "示例")) {
            var raw = name.getBytes(Charset.forName("GBK"));
            var encoded = URLEncoder.encode(name, Charset.forName("GBK")).getBytes(StandardCharsets.US_ASCII);
            for (var bytes : List.of(raw, encoded)) {
                assertRefused("; charset=GBK", bytes, password);
                assertRefused("; charset=\"gb18030\"", bytes, password);
            }
        }
        for (var type : new String[] {"", "; charset=utf-8"}) {
            assertRefused(type, "示例".getBytes(Charset.forName("GBK")), password);
            assertRefused(type, "%CA%BE%C0%FD".getBytes(StandardCharsets.US_ASCII), password);
            assertRefused(type, "reader%C0%FD".getBytes(StandardCharsets.US_ASCII), password);
        }
        assertRefused("; charset=utf-16", "reader".getBytes(StandardCharsets.UTF_16), password);
        for (var type :
                new String[] {"", "; charset=UTF-8", ";charset=\"utf-8\"", "; charset=GBK", "; charset=iso-8859-1"}) {
            assertEquals(
                    200,
                    signIn(type, "reader".getBytes(StandardCharsets.US_ASCII), password)
                            .status());
        }
        RestAssured.given()
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString("省厅:x".getBytes(Charset.forName("GBK"))))
                .formParam("grant_type", "client_credentials")
                .post(TOKEN)
                .then()
                .statusCode(401)
                .body("error", equalTo("invalid_client"), "error_description", containsString("cannot be read"));
    }

    private static void assertRefused(String parameter, byte[] name, byte[] password) {
        var answer = signIn(parameter, name, password);
        assertTrue(answer.status() == 400 && answer.body().contains("\"invalid_request\""), answer.toString());
    }

    private static Wire signIn(String parameter, byte[] name, byte[] password) {
        var form = new ByteArrayOutputStream();
        form.writeBytes("grant_type=password&username=".getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(name);
        form.writeBytes("&password=".getBytes(StandardCharsets.US_ASCII));
        form.writeBytes(password);
        var request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + TOKEN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                        + "Content-Type: application/x-www-form-urlencoded" + parameter + "\r\nContent-Length: "
                        + form.size() + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        request.writeBytes(form.toByteArray());
        return Wire.send(request.toByteArray());
    }

    @Test
    void programs_find_out_where_to_sign_in() {
        for (var document : new String[] {"openid-configuration", "oauth-authorization-server"}) {
            RestAssured.get("/.well-known/" + document)
                    .then()
                    .statusCode(200)
                    .body("issuer", equalTo("http://localhost:8080"))
                    .body("token_endpoint", equalTo("http://localhost:8080/oauth2/token"))
                    .body("grant_types_supported", hasItems("password", "client_credentials"));
        }
    }

    @Test
    void what_the_gateway_does_itself_is_for_anybody_as_the_reviewed_table_says() {
        RoleTable.assertReviewed("gateway");
    }

    @Test
    void the_private_key_is_never_shown() {
        RestAssured.get("/oauth2/jwks").then().body("keys[0].d", nullValue()).body("keys[0].kid", not(nullValue()));
        assertNotEquals("", RestAssured.get("/oauth2/jwks").jsonPath().getString("keys[0].x"));
    }

    private static RequestSpecification form(String... pairs) {
        var request = RestAssured.given().contentType("application/x-www-form-urlencoded");
        for (int at = 0; at < pairs.length; at += 2) {
            request.formParam(pairs[at], pairs[at + 1]);
        }
        return request;
    }
}
