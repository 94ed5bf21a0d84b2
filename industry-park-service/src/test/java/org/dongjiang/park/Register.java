package org.dongjiang.park;

import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import org.dongjiang.kernel.testing.As;

/** The records that tests of this service need. */
public final class Register {

    private static final String ROOT = "/api/v1/industry-park/";

    private Register() {}

    /** Sends a record as the park manager; the test checks the answer. */
    public static Response add(String list, String body) {
        return As.user("park-manager").body(body).post(ROOT + list);
    }

    /** A park with a leading and another industry: {@code CODE-leading} and {@code CODE-other}. */
    public static void park(String code) {
        added("parks", """
                {"code": "%s", "name": "示例园区", "nameEn": "Sample park", "region": "441622"}""".formatted(code));
        for (var kind : new String[] {"leading", "other"}) {
            added("industries", """
                    {"code": "%1$s-%2$s", "name": "示例产业", "nameEn": "Sample", "park": "%1$s", "leading": %3$s}""".formatted(code, kind, kind.equals("leading")));
        }
    }

    /** An enterprise that was in the park in one year only. */
    public static void enterprise(String creditCode, String park, String industry, int year) {
        var enterprise = add("enterprises", """
                {"creditCode": "%s", "name": "示例企业", "park": "%s", "industry": "%s", "contracted": "1亿元",
                 "stage": "SIGNED", "signedOn": "%d-01-01"}""".formatted(creditCode, park, industry, year));
        enterprise.then().statusCode(201);
        end(enterprise, year + 1 + "-01-01");
    }

    /** Ends a record that was answered when it was recorded, so that no figure of a later day counts it. */
    public static void end(Response record, String day) {
        write(record, "/ending", Map.of("on", day, "reason", "示例：终止")).then().statusCode(200);
    }

    /** Corrects, ends or reopens a record that was answered, in that version. */
    public static Response write(Response record, String verb, Object body) {
        return As.user("park-manager")
                .header("If-Match", record.header("ETag"))
                .body(body)
                .post(record.header("Location") + verb);
    }

    /** An instant at which a version was known; the next version is later. */
    public static Instant instantAfter(Response record) {
        var at = Instant.parse(record.path("updatedAt"));
        while (!Instant.now().isAfter(at.plusMillis(1))) {
            Thread.onSpinWait();
        }
        return at;
    }

    /** A valid code: its last character is computed (GB 32100). */
    public static String creditCode(int number) {
        var characters = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        var code = "91441622MB%07d".formatted(number);
        int sum = 0;
        for (int at = 0, weight = 1; at < code.length(); at++, weight = weight * 3 % 31) {
            sum += characters.indexOf(code.charAt(at)) * weight;
        }
        return code + characters.charAt((31 - sum % 31) % 31);
    }

    /** The value of an indicator; null if it has none. */
    public static String value(String question) {
        return answer(question, "value");
    }

    /** A member of the answer for an indicator; null if absent. */
    public static String answer(String question, String member) {
        return As.nobody()
                .get(ROOT + "indicators?code=" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("items[0]." + member);
    }

    private static void added(String list, String body) {
        add(list, body).then().statusCode(201);
    }
}
