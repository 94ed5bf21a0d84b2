package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sample data that are not from the article: every kind of document, in a separate programme. */
@SuiteStory
class SampleIT {

    private static final String PROGRAMME = "sample-village-education";

    @Test
    void every_list_of_documents_has_something_to_show() {
        for (var list : List.of(
                "pledges",
                "contributions",
                "interest-credits",
                "allotments",
                "disbursements",
                "acceptances",
                "surplus-returns",
                "adjustments",
                "reversals",
                "fiscal-years",
                "earmark-clauses",
                "approval-thresholds",
                "payee-accounts",
                "attachments",
                "households",
                "voucher-uses")) {
            assertTrue(
                    read("auditor", list + "?limit=1")
                                    .extract()
                                    .jsonPath()
                                    .getList("items")
                                    .size()
                            > 0,
                    list);
        }
        read("funds-checker", "inbox?programme=" + PROGRAMME).body("items.summary", contains("示例拨付：待复核"));
    }

    @Test
    void a_project_can_be_followed_through_its_stages() {
        var projects = "/api/v1/industry-park/intent-projects";
        var project = RunningSuite.as("viewer")
                .get(projects + "?code=sample-intent-05")
                .jsonPath();
        assertEquals("LANDED", project.getString("items[0].stage"));
        var at = projects + "/" + project.getString("items[0].id");
        for (var stage : List.of("2018-02-28 INTENT", "2018-03-01 NEGOTIATION", "2018-06-20 SIGNED")) {
            RunningSuite.as("viewer")
                    .get(at + "?asOf=" + stage.substring(0, 10))
                    .then()
                    .body("stage", equalTo(stage.substring(11)));
        }
        RunningSuite.as("viewer")
                .get(at + "/transitions")
                .then()
                .body("items.to", contains("LANDED", "SIGNED", "NEGOTIATION"))
                .body("items[0].decidedBy", equalTo("administrator"));
        RunningSuite.as("park-manager")
                .get(at + "/next-steps")
                .then()
                .body("steps.to", contains("SIGNED", "IN_PRODUCTION"), "steps.permitted", contains(true, true));
    }

    @Test
    void an_enterprise_has_a_life_before_and_after_and_as_it_was_thought_to_be() {
        var enterprises = "/api/v1/industry-park/enterprises";
        var at = enterprises + "/"
                + RunningSuite.as("viewer")
                        .get(enterprises + "?creditCode=91441622MA5D00011X")
                        .jsonPath()
                        .getString("items[0].id");
        for (var day : List.of(
                "2017-06-30 SIGNED 180000000.00",
                "2018-03-31 UNDER_CONSTRUCTION 203500000.00",
                "2018-06-30 IN_PRODUCTION 203500000.00")) {
            var told = day.split(" ");
            RunningSuite.as("viewer")
                    .get(at + "?asOf=" + told[0])
                    .then()
                    .body("stage", equalTo(told[1]), "contracted", equalTo(told[2]));
        }
        var history = RunningSuite.as("viewer").get(at + "/history");
        history.then()
                .body(
                        "items.kind",
                        contains("CORRECTED", "TRANSITION", "CHANGED", "CHANGED", "TRANSITION", "RECORDED"),
                        "items[0].reason",
                        equalTo("示例：录入时数字颠倒"),
                        "items[0].changes[0].before",
                        equalTo("230500000.00"));
        RunningSuite.as("viewer").get(at + "/versions/4").then().body("contracted", equalTo("230500000.00"));
    }

    @Test
    void a_pairing_that_ended_counts_until_its_ending() {
        for (var day : List.of("2017-02-28 1", "2017-09-18 12")) {
            RunningSuite.nobody()
                    .get(
                            "/api/v1/livelihood/indicators?code=livelihood.paired-institutions&region=441622&sector=education&side=receiving&asOf="
                                    + day.substring(0, 10))
                    .then()
                    .body("items[0].value", equalTo(day.substring(11)));
        }
        RunningSuite.as("viewer")
                .get("/api/v1/livelihood/pairings?code=sample-school-pairing-trial&asOf=2017-08-31")
                .then()
                .body("items[0].endedOn", nullValue());
        RunningSuite.as("viewer")
                .get("/api/v1/livelihood/pairings?code=sample-school-pairing-trial")
                .then()
                .body("items[0].endedOn", equalTo("2017-09-01"));
    }

    @Test
    void the_life_of_money_can_be_followed_from_the_pledge_to_the_return() {
        var pledge =
                read("auditor", "pledges?agreement=SAMPLE-PL-0001").extract().jsonPath();
        var attachment = read("auditor", "attachments/" + pledge.getString("items[0].attachments[0]"));
        attachment.body("fileName", equalTo("示例捐赠协议.xml"));
        read("auditor", "contributions?programme=" + PROGRAMME).body("items.status", hasItem("REVERSED"));
        read("auditor", "allotments?programme=" + PROGRAMME + "&sort=decision")
                .body("items.status", contains("APPROVED", "VOIDED"));
        read("auditor", "disbursements?paymentReference=SAMPLE-P-0014")
                .body(
                        "items.acknowledgement",
                        contains("SAMPLE-R-0001"),
                        "items.allotment",
                        contains("SAMPLE-AL-0001"));
        // 1 500 000 contributed and 3 250.75 of interest; 600 000 and 150 000 paid, of which 40 000 came back.
        // 300 000 are left of the allotment, and 80 000 wait.
        read("auditor", "fund-balances?programme=" + PROGRAMME)
                .body(
                        "items[0].contributed", equalTo("1503250.75"),
                        "items[0].disbursed", equalTo("710000.00"),
                        "items[0].committed", equalTo("380000.00"),
                        "items[0].available", equalTo("413250.75"));
        read("auditor", "account-statement?account=1002&from=2018-10-01&until=2018-12-31&programme=" + PROGRAMME)
                .body(
                        "items.balance",
                        contains(
                                "1500000.00",
                                "3000000.00",
                                "2400000.00",
                                "900000.00",
                                "750000.00",
                                "790000.00",
                                "793250.75"),
                        "closing",
                        equalTo("793250.75"));
    }

    @Test
    void nothing_of_it_had_happened_on_the_day_of_the_article() {
        read("auditor", "fund-balance-statement?asOf=2018-09-18&programme=" + PROGRAMME)
                .body("fundBalances", empty());
        var total = RunningSuite.nobody()
                .get("/api/v1/funds/indicators?code=funds.contributed&region=441622&asOf=2018-09-18");
        // The article's 415 650 000 and 45 000 000 of comprehensive assistance.
        assertEquals("460650000.00", total.jsonPath().getString("items[0].value"));
    }

    private static ValidatableResponse read(String role, String pathAndQuery) {
        return RunningSuite.as(role).get("/api/v1/funds/" + pathAndQuery).then().statusCode(200);
    }
}
