package org.dongjiang.livelihood.pairing;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PairingTest {

    private static final String ROOT = "/api/v1/livelihood/";

    @Test
    void institutions_are_paired_many_to_many_and_counted_once_on_each_side() {
        institution("many-a1", "CULTURE", "ASSISTING");
        institution("many-a2", "CULTURE", "ASSISTING");
        institution("many-r1", "CULTURE", "RECEIVING");
        institution("many-r2", "CULTURE", "RECEIVING");
        institution("many-r3", "CULTURE", "RECEIVING");
        pair("many-1", "many-a1", "many-r1", "1990-01-01", null).then().statusCode(201);
        pair("many-2", "many-a1", "many-r2", "1990-01-01", null).then().statusCode(201);
        pair("many-3", "many-a2", "many-r2", "1990-01-01", null).then().statusCode(201);
        pair("many-4", "many-a2", "many-r3", "1990-01-01", "1990-06-30").then().statusCode(201);
        assertEquals("2", paired("assisting", "1990-06-30"));
        assertEquals("3", paired("receiving", "1990-06-30"));
        assertEquals("2", paired("receiving", "1990-07-01"));
        // Before the first recorded pairing it is not known whether there were any.
        assertNull(paired("receiving", "1889-12-31"));
    }

    @Test
    void a_pairing_joins_both_sides_of_one_sector() {
        institution("match-a", "SPORT", "ASSISTING");
        institution("match-b", "SPORT", "ASSISTING");
        institution("match-r", "TOURISM", "RECEIVING");
        for (var receiving : new String[] {"match-b", "match-r"}) {
            pair("match", "match-a", receiving, "1991-01-01", null)
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("PAIR_DOES_NOT_MATCH"));
        }
        pair("match", "match-a", "nobody", "1991-01-01", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors[0].pointer", equalTo("/receiving"));
        As.user("viewer").get(ROOT + "pairings?code=match").then().body("items", hasSize(0));
    }

    @Test
    void schools_are_counted_as_schools() {
        As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=education")
                .then()
                .body("items[0].unit", equalTo("SCHOOLS"));
        As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=health")
                .then()
                .body("items[0].unit", equalTo("INSTITUTIONS"));
    }

    private static void institution(String code, String sector, String side) {
        As.user("livelihood-manager")
                .body("""
                        {"code": "%s", "name": "示例机构", "sector": "%s", "side": "%s", "region": "441622"}""".formatted(code, sector, side))
                .post(ROOT + "institutions")
                .then()
                .statusCode(201);
    }

    private static Response pair(String code, String assisting, String receiving, String startedOn, String endedOn) {
        var ended = endedOn == null ? "" : ", \"endedOn\": \"" + endedOn + "\"";
        return As.user("livelihood-manager")
                .body("""
                        {"code": "%s", "assisting": "%s", "receiving": "%s", "startedOn": "%s", "agreement": "示例协议"%s}""".formatted(code, assisting, receiving, startedOn, ended))
                .post(ROOT + "pairings");
    }

    private static String paired(String side, String asOf) {
        return As.nobody()
                .get(ROOT + "indicators?code=livelihood.paired-institutions&sector=culture&side=" + side + "&asOf="
                        + asOf)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].value");
    }
}
