package org.dongjiang.funds.document.adjustment;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.UUID;
import org.dongjiang.funds.Scene;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** A voucher with as many lines as fit into the log, and one with more. */
@QuarkusTest
class LargeVoucherTest {

    /** As long as a code may be. */
    private static final String CODE = ("s" + UUID.randomUUID() + "-" + UUID.randomUUID()).substring(0, 64);

    @Test
    void what_has_no_room_in_the_log_is_refused_when_it_is_submitted() {
        send("administrator", "/programmes", """
                {"code": "%s", "name": "示例", "nameEn": "sample", "purpose": "示例"}""");
        send("administrator", "/organisations", """
                {"code": "%s", "name": "示例单位", "kind": "PAYEE"}""");
        send("funds-maker", "/projects", """
                {"code": "%1$s", "name": "示例", "pillar": "FUNDS", "programme": "%1$s", "region": "441622"}""");

        var decision = UUID.randomUUID().toString();
        Scene.submit("/adjustments", adjustment(decision, 200))
                .then()
                .statusCode(422)
                .body("code", equalTo("VOUCHER_TOO_LARGE"), "detail", containsString("字节"));
        As.user("auditor")
                .get(Scene.FUNDS + "/adjustments?decision=" + decision)
                .then()
                .body("items", hasSize(0));

        // One that is just small enough can be posted, and reversed.
        int fits = 2;
        for (int tooLarge = 200; tooLarge - fits > 2; ) {
            int between = (fits + tooLarge) / 4 * 2;
            var tried =
                    Scene.submit("/adjustments", adjustment(UUID.randomUUID().toString(), between));
            if (tried.statusCode() == 422) {
                tooLarge = between;
            } else {
                fits = between;
            }
        }
        var posted = Scene.approved(Scene.submit("/adjustments", adjustment(decision, fits)));
        Scene.approved(Scene.reversal(Scene.voucher(posted).getString("code"), null, "2018-06-05"));
    }

    private static String adjustment(String decision, int count) {
        var lines = new ArrayList<String>();
        for (int at = 0; at < count; at++) {
            lines.add("""
                    {"account": "%1$s", "side": "%2$s", "amount": "1.00", "programme": "%3$s", "source": "%3$s",
                     "project": "%3$s", "payee": "%3$s", "region": "441622100001"}""".formatted(at % 2 == 0 ? "1221" : "2241", at % 2 == 0 ? "DEBIT" : "CREDIT", CODE));
        }
        return """
                {"adjustedOn": "2018-06-04", "decision": "%s", "summary": "示例调整", "lines": [%s]}""".formatted(decision, String.join(", ", lines));
    }

    private static void send(String role, String path, String body) {
        As.user(role).body(body.formatted(CODE)).post(Scene.FUNDS + path).then().statusCode(201);
    }
}
