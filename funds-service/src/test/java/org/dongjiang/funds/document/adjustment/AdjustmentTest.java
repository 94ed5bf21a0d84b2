package org.dongjiang.funds.document.adjustment;

import static org.dongjiang.funds.Scene.FUNDS;
import static org.dongjiang.funds.Scene.approve;
import static org.dongjiang.funds.Scene.approved;
import static org.dongjiang.funds.Scene.submit;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An adjustment moves nothing between programmes, and takes nothing that is not there. */
@QuarkusTest
class AdjustmentTest {

    private static final String DAY = "2018-06-04";

    private Scene scene;

    @BeforeEach
    void sixty_were_paid_and_thirty_of_them_accepted() {
        scene = Scene.set();
        approved(scene.contribution("100.00"));
        approved(scene.disbursement("60.00", scene.code()));
        approved(submit("/acceptances", """
                {"disbursement": "%1$s", "amount": "30.00", "acceptedOn": "2018-05-02", "certificate": "%1$s", "summary": "示例"}""".formatted(scene.code())));
    }

    @Test
    void the_lines_of_each_programme_balance() {
        var other = Scene.set();
        var line = """
                {"account": "%s", "side": "%s", "amount": "%s", "programme": "%s"}""";
        var lines = line.formatted("1221", "DEBIT", "2.00", scene.code())
                + ", " + line.formatted("2241", "CREDIT", "2.00", scene.code())
                + ", " + line.formatted("1221", "DEBIT", "%s", other.code())
                + ", " + line.formatted("2241", "CREDIT", "3.00", other.code())
                + ", " + line.formatted("2241", "%s", "1.00", "%s");
        submitted(scene.code(), lines.formatted("3.00", "DEBIT", scene.code()))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOUCHER_UNBALANCED"));
        submitted(scene.code(), lines.formatted("4.00", "CREDIT", scene.code()))
                .then()
                .statusCode(422)
                .body(
                        "code", equalTo("PROGRAMME_UNBALANCED"),
                        "errors[0].pointer", equalTo("/lines/0/programme"),
                        "errors[0].detail", containsString("1.00"));
        As.user("auditor")
                .get(FUNDS + "/adjustments?decision=" + scene.code())
                .then()
                .body("items", hasSize(0));
        var balanced = submitted(scene.code(), lines.formatted("4.00", "CREDIT", other.code()));
        approved(balanced);
        balanced.then().body("programme", nullValue(), "amount", equalTo("6.00"));
    }

    @Test
    void no_more_is_taken_from_an_account_than_there_is() {
        scene.adjustment("2241", "500101", "30.01", DAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_INSUFFICIENT"), "errors[0].pointer", equalTo("/lines/1/amount"));
        scene.adjustment("2241", "500102", "30.01", DAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_INSUFFICIENT"));
        scene.adjustment("3101", "1212", "0.01", DAY)
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_INSUFFICIENT"), "errors[0].pointer", equalTo("/lines/0/amount"));
        scene.assertFundBalance("100.00", "0.00", "60.00", "40.00");
        approved(scene.adjustment("2241", "500101", "30.00", DAY));
        scene.assertFundBalance("100.00", "0.00", "30.00", "70.00");
    }

    /** Both have enough when they are submitted. */
    @Test
    void of_two_that_take_the_same_the_second_is_not_approved() {
        var first = scene.adjustment("2241", "500101", "20.00", DAY);
        var second = scene.adjustment("2241", "500101", "20.00", DAY);
        second.then().statusCode(201);
        approved(first);
        approve(second, "checker")
                .then()
                .statusCode(422)
                .body("code", equalTo("ACCOUNT_INSUFFICIENT"), "detail", containsString("10.00"));
        As.user("auditor")
                .get(second.header("Location"))
                .then()
                .body("status", equalTo("SUBMITTED"), "voucherId", nullValue());
    }

    private static Response submitted(String decision, String lines) {
        return submit("/adjustments", """
                {"adjustedOn": "%s", "decision": "%s", "summary": "示例", "lines": [%s]}""".formatted(DAY, decision, lines));
    }
}
