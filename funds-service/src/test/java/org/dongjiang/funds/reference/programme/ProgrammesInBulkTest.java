package org.dongjiang.funds.reference.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** Programmes in bulk: a programme may refer to an earlier one of the same request. */
@QuarkusTest
class ProgrammesInBulkTest {

    private static final String PROGRAMMES = "/api/v1/funds/programmes";

    private final String code = "bulk-" + UUID.randomUUID();

    @Test
    void a_part_may_follow_its_whole_in_the_same_request_and_not_go_before_it() {
        var whole = programme(code, null);
        var part = programme(code + "-part", code);
        bulk("administrator", "ALL", part, whole)
                .then()
                .statusCode(422)
                .body("code", equalTo("REFERENCE_UNKNOWN"), "errors.pointer", contains("/items/0/parent"));
        assertRecorded(code, 0);
        bulk("administrator", "EACH", part, whole, part)
                .then()
                .body("items.status", contains(422, 201, 201), "items[2].record.parent", equalTo(code));
        var other = "other-" + code;
        bulk("administrator", "ALL", programme(other, null), programme(other + "-part", other))
                .then()
                .statusCode(201)
                .body("items.record.code", contains(other, other + "-part"));
    }

    @Test
    void only_who_may_record_one_may_record_many() {
        for (var role : List.of("viewer", "funds-maker", "case-worker", "auditor")) {
            bulk(role, "ALL", programme(code, null)).then().statusCode(403).body("code", equalTo("ROLE_MISSING"));
        }
        assertRecorded(code, 0);
    }

    private static String programme(String code, String parent) {
        return """
                {"code": "%s", "name": "示例类别", "nameEn": "Sample programme", "purpose": "示例用途"%s}""".formatted(code, parent == null ? "" : ", \"parent\": \"" + parent + "\"");
    }

    private static Response bulk(String role, String mode, String... items) {
        return As.user(role)
                .body("{\"mode\": \"" + mode + "\", \"items\": [" + String.join(", ", items) + "]}")
                .post(PROGRAMMES + "/bulk");
    }

    private static void assertRecorded(String code, int count) {
        As.user("viewer").get(PROGRAMMES + "?count=true&code=" + code).then().body("total", equalTo(count));
    }
}
