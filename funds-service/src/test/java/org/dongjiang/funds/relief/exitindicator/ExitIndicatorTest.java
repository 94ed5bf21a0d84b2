package org.dongjiang.funds.relief.exitindicator;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Set;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ExitIndicatorTest extends RegisterLaws {

    private static final String INDICATORS = "/api/v1/funds/exit-indicators";

    ExitIndicatorTest() {
        super(INDICATORS, "administrator", "name", "示例指标", "示例指标（改）", "示例指标（再改）");
    }

    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code",
                "law-" + number,
                "listVersion",
                "law",
                "nameEn",
                "sample",
                "validFrom",
                "1980-01-01",
                "validUntil",
                "1980-12-31",
                "sourceVerified",
                false);
    }

    @Override
    protected Set<String> planned() {
        return Set.of("validFrom", "validUntil");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }

    @Test
    void an_indicator_counts_from_its_first_day_until_its_last_or_its_ending() {
        var added = As.user("administrator").body("""
                {"code": "counted", "listVersion": "counted", "name": "示例", "nameEn": "sample", "validFrom": "1960-01-01",
                 "validUntil": "1962-12-31", "sourceVerified": false}""").post(INDICATORS);
        counted("1960-01-01", "1");
        counted("1962-12-31", "1");
        counted("1963-01-01", "0");
        As.user("administrator")
                .header("If-Match", added.header("ETag"))
                .body(Map.of("patch", Map.of("validUntil", "1959-12-31"), "reason", "示例"))
                .post(added.header("Location") + "/corrections")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATES_REVERSED"), "errors[0].pointer", equalTo("/patch/validUntil"));
        As.user("viewer").get(added.header("Location") + "/history").then().body("items", hasSize(1));
        As.user("administrator")
                .header("If-Match", added.header("ETag"))
                .body(Map.of("on", "1961-01-01", "reason", "示例：废止"))
                .post(added.header("Location") + "/ending")
                .then()
                .statusCode(200);
        counted("1960-12-31", "1");
        counted("1961-01-01", "0");
    }

    private static void counted(String asOf, String expected) {
        As.nobody()
                .get("/api/v1/funds/indicators?code=funds.exit-indicators&asOf=" + asOf)
                .then()
                .statusCode(200)
                .body("items[0].value", equalTo(expected));
    }
}
