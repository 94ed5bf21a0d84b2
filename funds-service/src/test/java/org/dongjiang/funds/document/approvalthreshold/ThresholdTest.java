package org.dongjiang.funds.document.approvalthreshold;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.submit;
import static org.dongjiang.funds.Scene.submitInBulk;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A threshold for attachments; {@code DocumentTest} and {@code ChangesTest} are about those for second checkers. */
@QuarkusTest
class ThresholdTest {

    /** No other test pledges as much. */
    private static final String LARGE = "9000000000.00";

    private Scene scene;

    @BeforeEach
    void a_scene() {
        scene = Scene.set();
    }

    @Test
    void from_its_amount_on_a_document_of_its_kind_is_refused_without_an_attachment() {
        var early = pledge(LARGE, "");
        early.then().statusCode(201);
        var threshold = Scene.requested("/approval-thresholds", """
                {"documentKind": "PLEDGE", "requirement": "ATTACHMENT", "fromAmount": "%s"}""".formatted(LARGE));
        As.named("checker", "funds-checker")
                .get(FUNDS + "/inbox?kind=APPROVAL_THRESHOLD&summary=PLEDGE ATTACHMENT")
                .then()
                .body("items.id", contains(threshold.jsonPath().getString("id")), "items.amount", contains(LARGE));
        pledge(LARGE, "").then().statusCode(201);
        approve(threshold, "checker").then().statusCode(200).body("requirement", equalTo("ATTACHMENT"));

        pledge(LARGE, "")
                .then()
                .statusCode(422)
                .body(
                        "code",
                        equalTo("ATTACHMENT_MISSING"),
                        "detail",
                        equalTo("认捐单据金额达到 9000000000.00 元的，提交时须有附件；请先上传，再在 attachments 中列出其系统编号"),
                        "errors.pointer",
                        contains("/attachments"));
        pledge(LARGE, ", \"attachments\": []").then().statusCode(422).body("code", equalTo("ATTACHMENT_MISSING"));
        submitInBulk("/pledges", "ALL", List.of(pledgeOf("8999999999.99", ""), pledgeOf("9000000000.01", "")))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/items/1/attachments"));
        assertPledges(2);

        pledge("8999999999.99", "").then().statusCode(201);
        pledge(LARGE, ", \"attachments\": [\"" + uploaded() + "\"]").then().statusCode(201);
        assertPledges(4);
        // What was submitted before is approved as it is.
        approve(early, "checker").then().statusCode(200);
        scene.contribution(LARGE).then().statusCode(201);
    }

    /** Both begin on the same day; each has its own successor. */
    @Test
    void a_threshold_for_attachments_replaces_none_for_checkers() {
        for (var requirement : List.of("SECOND_CHECKER", "ATTACHMENT")) {
            Scene.changed("/approval-thresholds", """
                    {"documentKind": "ACCEPTANCE", "requirement": "%s", "fromAmount": "%s"}""".formatted(requirement, LARGE));
        }
        As.user("auditor")
                .get(FUNDS + "/approval-thresholds?documentKind=ACCEPTANCE&status=APPROVED&requirement=ATTACHMENT")
                .then()
                .body("items", hasSize(1), "items[0].fromAmount", equalTo(LARGE));
        Scene.requested("/approval-thresholds", """
                        {"documentKind": "ACCEPTANCE", "requirement": "ATTACHMENT", "fromAmount": "1.00", "validFrom": "%s"}""".formatted(today()))
                .then()
                .statusCode(409)
                .body("code", equalTo("RECORD_REPEATED"));
    }

    private static String today() {
        return As.user("auditor")
                .get(FUNDS + "/approval-thresholds?documentKind=ACCEPTANCE&status=APPROVED&requirement=ATTACHMENT")
                .jsonPath()
                .getString("items[0].validFrom");
    }

    private static String uploaded() {
        return As.named("maker", "funds-maker")
                .contentType("application/xml")
                .body("<agreement number=\"示例\"/>".getBytes(StandardCharsets.UTF_8))
                .post(FUNDS + "/attachments?fileName=agreement.xml")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Response pledge(String amount, String more) {
        return submit("/pledges", pledgeOf(amount, more));
    }

    private String pledgeOf(String amount, String more) {
        return """
                {"programme": "%1$s", "source": "%1$s", "amount": "%2$s", "pledgedOn": "2018-01-10", "agreement": "%3$s",
                 "summary": "示例"%4$s}""".formatted(scene.code(), amount, UUID.randomUUID(), more);
    }

    private void assertPledges(int count) {
        As.user("auditor")
                .get(FUNDS + "/pledges?count=true&programme=" + scene.code())
                .then()
                .body("total", equalTo(count));
    }
}
