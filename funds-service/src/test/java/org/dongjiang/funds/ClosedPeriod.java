package org.dongjiang.funds;

import java.util.UUID;
import org.dongjiang.kernel.testing.As;

/** The period that the examples of the contract suppose to be closed. */
final class ClosedPeriod {

    private static final String FUNDS = "/api/v1/funds";

    private ClosedPeriod() {}

    static void provide() {
        var code = "c" + UUID.randomUUID();
        As.user("administrator").body("""
                        {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例"}""".formatted(code)).post(FUNDS + "/programmes");
        As.user("administrator").body("""
                        {"code": "%s", "name": "示例单位", "kind": "FUND_SOURCE"}""".formatted(code)).post(FUNDS + "/organisations");
        var arrival = As.user("funds-maker").body("""
                        {"programme": "%1$s", "source": "%1$s", "amount": "1.00", "arrivedOn": "2013-01-10",
                         "bankReference": "%1$s", "summary": "示例"}""".formatted(code)).post(FUNDS + "/arrivals");
        As.user("funds-checker")
                .header("If-Match", arrival.header("ETag"))
                .post(arrival.header("Location") + "/approval")
                .then()
                .statusCode(200);
        var period = As.user("auditor").get(FUNDS + "/periods?code=2013-01").jsonPath();
        As.user("administrator")
                .header("If-Match", "\"" + period.getLong("items[0].version") + "\"")
                .post(FUNDS + "/periods/" + period.getString("items[0].id") + "/closing")
                .then()
                .statusCode(200);
    }
}
