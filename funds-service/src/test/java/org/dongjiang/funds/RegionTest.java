package org.dongjiang.funds;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.TwoCounties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and indicators by division: the money, the villages and the visits of two counties of a prefecture where nothing else is. */
@QuarkusTest
class RegionTest {

    private static final String HERE = "350823";
    private static final String THERE = "350824";
    private static final String PREFECTURE = "3508";

    private static final TwoCounties COUNTIES = new TwoCounties(FUNDS + "/", HERE, THERE, PREFECTURE, "350825");

    /** Of the second county. */
    private static final String VILLAGE = "350824100201";

    private static boolean recorded;

    @BeforeEach
    void two_counties() {
        if (recorded) {
            return;
        }
        recorded = true;
        Scene.openYears();
        send("administrator", "/organisations", """
                {"code": "region-unit", "name": "示例单位", "kind": "PAYEE"}""");
        int number = 0;
        for (var county : new String[] {HERE, THERE}) {
            number++;
            money("region-" + county, county, number);
            send("case-worker", "/villages", """
                    {"code": "%s100201", "name": "示例村", "town": "示例镇", "provinceDesignated": true, "stage": "PLANNED"}""".formatted(county));
            send("case-worker", "/households", """
                    {"code": "region-%1$s", "village": "%1$s100201", "registeredOn": "2016-05-01"}""".formatted(county));
            send("case-worker", "/visits", """
                    {"visitedOn": "2018-03-12", "region": "%1$s", "place": "示例村 %1$s", "visitors": "示例工作组", "purpose": "示例",
                     "householdsVisited": %2$d}""".formatted(county, number));
        }
    }

    /** Contributed 100, disbursed 30, of which 10 for a village of the second county, and returned 5; all times a number. */
    private static void money(String code, String county, int number) {
        send("administrator", "/programmes", """
                {"code": "%s", "name": "示例", "nameEn": "Sample", "purpose": "示例", "region": "%s"}""".formatted(code, county));
        send("funds-maker", "/projects", """
                {"code": "%1$s", "name": "示例", "pillar": "FUNDS", "programme": "%1$s", "region": "%2$s"}""".formatted(code, county));
        approvedLater("/pledges", """
                {"programme": "%s", "source": "region-unit", "amount": "%d.00", "pledgedOn": "2018-02-01", "expectedBy": "2019-06-30",
                 "agreement": "%1$s", "summary": "示例"}""".formatted(code, number * 100));
        approved(submit("/contributions", """
                {"programme": "%s", "source": "region-unit", "amount": "%d.00", "contributedOn": "2018-03-01", "bankReference": "%1$s",
                 "summary": "示例"}""".formatted(code, number * 100)));
        approved(submit("/interest-credits", """
                {"programme": "%s", "amount": "1.00", "creditedOn": "2018-03-21", "bankReference": "%1$s", "summary": "示例"}""".formatted(code)));
        approvedLater("/allotments", """
                {"project": "%s", "amount": "%d.00", "allottedOn": "2018-03-22", "reservedUntil": "2099-12-31", "decision": "%1$s",
                 "summary": "示例"}""".formatted(code, number * 40));
        approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "region-unit", "amount": "%2$d.00", "paidOn": "2018-04-02", "paymentReference": "%1$s",
                 "summary": "示例"}""".formatted(code, number * 20)));
        approved(submit("/disbursements", """
                {"project": "%1$s", "payee": "region-unit", "region": "%3$s", "amount": "%2$d.00", "paidOn": "2018-04-03",
                 "paymentReference": "%1$s-village", "summary": "示例"}""".formatted(code, number * 10, VILLAGE)));
        approved(submit("/surplus-returns", """
                {"disbursement": "%1$s", "amount": "%2$d.00", "returnedOn": "2018-05-04", "bankReference": "%1$s-returned",
                 "summary": "示例"}""".formatted(code, number * 5)));
        approvedLater("/acceptances", """
                {"disbursement": "%1$s", "amount": "1.00", "acceptedOn": "2018-05-05", "certificate": "%1$s", "summary": "示例"}""".formatted(code));
    }

    private static void send(String role, String path, String body) {
        var answer = As.user(role).body(body).post(FUNDS + path);
        assertEquals(201, answer.statusCode(), path + ": " + answer.asString());
    }

    private static void approvedLater(String path, String body) {
        var submitted = submit(path, body);
        assertEquals(201, submitted.statusCode(), path + ": " + submitted.asString());
        Scene.approve(submitted, "checker").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "programmes,1,1",
        "projects,1,1",
        "fund-balances,1,1",
        "pledges,1,1",
        "contributions,1,1",
        "interest-credits,1,1",
        "allotments,1,1",
        // One of the first county was spent for a village of the second.
        "disbursements,1,3",
        "surplus-returns,1,1",
        "acceptances,1,1",
        // Pledge, contribution, interest, payment, return and acceptance of each, and both payments for the village.
        "voucher-lines,12,16",
        "vouchers,6,8",
        "villages,1,1",
        "visits,1,1"
    })
    void each_list_narrows_to_what_stands_in_a_division(String list, int here, int there) {
        COUNTIES.assertListed(
                list.equals("visits") || list.equals("villages") ? "case-worker" : "auditor", list, here, there);
    }

    @Test
    void a_household_stands_where_its_village_lies() {
        for (var region : new String[] {THERE, "350824100", VILLAGE}) {
            As.user("case-worker")
                    .get(FUNDS + "/households?count=true&region=" + region)
                    .then()
                    .body("total", equalTo(1));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "funds.contributed,100.00,200.00",
        "funds.contributed&source=region-unit,100.00,200.00",
        "funds.contributed&programme=region-350824,0.00,200.00",
        // 30 less 5 less what was spent for a village elsewhere; twice 30 less 5, and that.
        "funds.disbursed,15.00,60.00",
        "funds.disbursed&project=region-350824,0.00,50.00",
        "funds.disbursed&project.in=region-350823,15.00,10.00",
        "funds.demonstration-villages,1,1",
        "funds.demonstration-villages&stage=planned,1,1",
        "funds.households-visited&period=2018,1,2"
    })
    void each_indicator_narrows_to_what_stands_in_a_division(String code, String here, String there) {
        COUNTIES.assertCounted(
                code,
                here,
                there,
                new BigDecimal(here).add(new BigDecimal(there)).toPlainString());
        As.nobody()
                .get(FUNDS + "/indicators/series?from=2018-07-01&to=2018-09-18&step=half&region=" + THERE + "&code="
                        + code.replace("&period=2018", ""))
                .then()
                .body("items[0].values[0].value", equalTo(there));
    }

    /** The lines of which a figure is the sum are narrowed in the same way. */
    @Test
    void a_figure_is_the_sum_of_its_lines() {
        for (var region : new String[] {HERE, THERE, PREFECTURE, VILLAGE}) {
            for (var code : new String[] {"funds.contributed", "funds.disbursed"}) {
                var answer = As.nobody()
                        .get(FUNDS + "/indicators?asOf=2018-09-18&code=" + code + "&region=" + region)
                        .jsonPath();
                var lines = As.user("auditor")
                        .get(answer.getString("items[0].lines") + "&limit=200")
                        .jsonPath();
                var sum = BigDecimal.ZERO.setScale(2);
                for (int at = 0; at < lines.getList("items").size(); at++) {
                    sum = sum.add(new BigDecimal(lines.getString("items[" + at + "].debit")))
                            .subtract(new BigDecimal(lines.getString("items[" + at + "].credit")));
                }
                var expected = code.equals("funds.contributed") ? sum.negate() : sum;
                var value = answer.getString("items[0].value");
                assertEquals(value == null ? "0.00" : value, expected.toPlainString(), code + " " + region);
            }
        }
    }

    /** Money is given for a programme, and a programme is not of a village: what was contributed there is unknown, not zero. */
    @Test
    void what_was_contributed_to_a_village_is_unknown() {
        COUNTIES.value("funds.contributed", VILLAGE)
                .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOT_PLACED"));
        COUNTIES.value("funds.disbursed", VILLAGE).body("items[0].value", equalTo("30.00"));
    }

    /** The lists of measures and of exit indicators are the same everywhere. */
    @Test
    void a_list_that_holds_everywhere_is_counted_everywhere() {
        COUNTIES.value("funds.measures", HERE).body("items[0].value", equalTo("8"));
    }

    @Test
    void the_parts_of_payments_stand_where_the_payments_stand() {
        for (var expected : new String[][] {{HERE, "20.00"}, {VILLAGE, "10.00"}, {"350825", null}}) {
            As.user("auditor")
                    .get(FUNDS + "/lineage?programme=region-350823&region=" + expected[0])
                    .then()
                    .statusCode(200)
                    .body(
                            "items.findAll { it.paymentKind == 'DISBURSEMENT' }.size()",
                            equalTo(expected[1] == null ? 0 : 1));
        }
    }

    @Test
    void a_visit_to_a_village_is_made_in_a_division_that_has_it() {
        As.user("case-worker")
                .body("""
                {"visitedOn": "2018-03-13", "region": "350823", "village": "350824100201", "place": "示例", "visitors": "region-elsewhere",
                 "purpose": "示例", "householdsVisited": 1}""")
                .post(FUNDS + "/visits")
                .then()
                .statusCode(422)
                .body("code", equalTo("VILLAGE_ELSEWHERE"), "errors[0].pointer", equalTo("/village"));
        As.user("case-worker")
                .get(FUNDS + "/visits?visitors=region-elsewhere")
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void what_is_no_division_is_refused() {
        COUNTIES.assertRefused("auditor", "funds.disbursed", "contributions", "voucher-lines");
        As.user("auditor")
                .get(FUNDS + "/lineage?programme=region-350823&region=44162")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("region"));
    }

    @Test
    void a_programme_is_of_a_division_that_there_is() {
        As.user("administrator")
                .body("""
                {"code": "region-nowhere", "name": "示例", "nameEn": "Sample", "purpose": "示例", "region": "999999"}""")
                .post(FUNDS + "/programmes")
                .then()
                .statusCode(422)
                .body("code", equalTo("REGION_UNKNOWN"), "errors[0].pointer", equalTo("/region"));
        As.user("auditor").get(FUNDS + "/programmes?code=region-nowhere").then().body("items", hasSize(0));
    }
}
