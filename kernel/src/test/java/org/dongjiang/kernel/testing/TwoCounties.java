package org.dongjiang.kernel.testing;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two counties of a prefecture, in which a test has recorded something and nobody else has. What is true of all lists and indicators
 * that narrow by division is said here once.
 *
 * @param root the path of the service
 * @param elsewhere a county of the prefecture in which nothing is recorded
 */
public record TwoCounties(String root, String here, String there, String prefecture, String elsewhere) {

    private static final Map<String, String> REFUSED = Map.of(
            "region=44162", "FILTER_VALUE_INVALID",
            "region=44160", "FILTER_VALUE_INVALID",
            "region=x", "FILTER_VALUE_INVALID",
            "region=9999", "REGION_UNKNOWN",
            "region=999999", "REGION_UNKNOWN");

    private static final Map<String, String> REFUSED_OF_LISTS = Map.of(
            "region=", "FILTER_VALUE_INVALID",
            "region.in=3508,999999", "REGION_UNKNOWN",
            "region.prefix=3508", "FILTER_UNKNOWN",
            "region.ne=3508", "FILTER_UNKNOWN");

    /** One list in a division. */
    public ValidatableResponse list(String role, String list, String region) {
        return As.user(role)
                .get(root + list + "?count=true&region=" + region)
                .then()
                .statusCode(200);
    }

    /** One indicator in a division. */
    public ValidatableResponse value(String code, String region) {
        return As.nobody()
                .get(root + "indicators?asOf=2018-09-18&code=" + code + "&region=" + region)
                .then()
                .statusCode(200);
    }

    /** @param days as of which the list is asked for besides now */
    public void assertListed(String role, String list, int countHere, int countThere, String... days) {
        var queries = new ArrayList<>(List.of(""));
        for (var day : days) {
            queries.add("&asOf=" + day);
        }
        for (var query : queries) {
            list(role, list, here + query).body("total", equalTo(countHere), "items", hasSize(countHere));
            list(role, list, there + query).body("total", equalTo(countThere));
            list(role, list, prefecture + query).body("total", equalTo(countHere + countThere));
            list(role, list, prefecture + "00" + query).body("total", equalTo(countHere + countThere));
            list(role, list, elsewhere + query).body("total", equalTo(0));
            list(role, list, here + query + "&region.in=" + prefecture).body("total", equalTo(countHere));
            list(role, list, here + query + "&region.in=" + there + "," + elsewhere)
                    .body("total", equalTo(0));
        }
        As.user(role)
                .get(root + list + "?count=true&region.in=" + here + "," + there)
                .then()
                .statusCode(200)
                .body("total", equalTo(countHere + countThere));
        var file = As.user(role).get(root + list + "?format=csv&region=" + there);
        assertEquals(1 + countThere + 1, file.asString().lines().count(), list);
    }

    /** Where nobody has recorded anything a figure is not zero but absent, with the reason. */
    public void assertCounted(String code, String valueHere, String valueThere, String both) {
        value(code, here).body("items[0].value", equalTo(valueHere));
        value(code, there).body("items[0].value", equalTo(valueThere));
        value(code, prefecture).body("items[0].value", equalTo(both));
        value(code, elsewhere).body("items[0].value", nullValue(), "items[0].reason", notNullValue());
        As.nobody()
                .get(root + "indicators/series?from=2018-07-01&to=2018-09-18&step=half&code="
                        + code.replaceFirst("&period=.*", "") + "&region=" + there)
                .then()
                .statusCode(200)
                .body("items[0].dimensions.region", equalTo(there), "items[0].values", hasSize(1));
    }

    /** What is no division is refused by lists and by an indicator, and so is one that there never was. */
    public void assertRefused(String role, String indicator, String... lists) {
        REFUSED.forEach((query, code) -> {
            for (var list : lists) {
                refused(As.user(role).get(root + list + "?" + query).then(), code);
            }
            refused(
                    As.nobody()
                            .get(root + "indicators?code=" + indicator + "&" + query)
                            .then(),
                    code);
        });
        REFUSED_OF_LISTS.forEach((query, code) -> {
            for (var list : lists) {
                As.user(role)
                        .get(root + list + "?" + query)
                        .then()
                        .statusCode(code.equals("REGION_UNKNOWN") ? 422 : 400)
                        .body("code", equalTo(code));
            }
        });
    }

    private static void refused(ValidatableResponse answer, String code) {
        answer.statusCode(code.equals("REGION_UNKNOWN") ? 422 : 400)
                .body("code", equalTo(code), "errors.pointer", contains("region"));
    }
}
