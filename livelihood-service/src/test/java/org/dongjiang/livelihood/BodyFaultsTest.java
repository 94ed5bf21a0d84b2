package org.dongjiang.livelihood;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.dongjiang.kernel.testing.As;
import org.junit.jupiter.api.Test;

/** How a body that cannot be read is refused; this code in the kernel serves all services. */
@QuarkusTest
class BodyFaultsTest {

    private static final String CONSTRUCTION = "/api/v1/livelihood/construction-projects";
    private static final String INSTITUTIONS = "/api/v1/livelihood/institutions";
    private static final String TRAININGS = "/api/v1/livelihood/trainings";

    @Test
    void all_faults_of_a_body_are_said_at_once_with_what_is_expected() {
        var body = """
                {"code": "Not A Code", "name": "  ", "owner": {"a": [1, {"b": 2}]}, "stage": "SINGED", "ceremonyOn": "2018-02-30",
                 "odd/one": [1, 2], "other": null}""";
        refused(CONSTRUCTION, body, "zh")
                .body("code", equalTo("REQUEST_INVALID"))
                .body(fault("/stage"), containsString("应为以下代码之一：PLANNED"))
                .body(fault("/ceremonyOn"), equalTo("应为真实存在的日期，如 2018-06-30"))
                .body(fault("/owner"), equalTo("应为文本，写在引号中"))
                .body(fault("/odd~1one"), containsString("没有这一项；可用的有：ceremonyOn、"))
                .body(fault("/other"), containsString("没有这一项"))
                .body(fault("/code"), containsString("小写字母"))
                .body(fault("/name"), equalTo("不能为空白"))
                .body("errors", hasSize(7));
        refused(CONSTRUCTION, body, "en")
                .body(fault("/stage"), containsString("must be one of PLANNED"))
                .body(fault("/ceremonyOn"), equalTo("must be an existing date, such as 2018-06-30"))
                .body(fault("/odd~1one"), containsString("is not a member here; available: ceremonyOn, "))
                .body(fault("/name"), equalTo("must not be blank"))
                .body("errors", hasSize(7))
                .body(
                        "errors.pointer",
                        contains("/ceremonyOn", "/code", "/name", "/odd~1one", "/other", "/owner", "/stage"));
    }

    @Test
    void of_an_absent_or_blank_member_that_is_said_and_nothing_else() {
        for (var absent : new String[] {"{}", "{\"code\": null, \"sector\": null, \"name\": null}"}) {
            refused(INSTITUTIONS, absent, "en")
                    .body(fault("/code"), equalTo("is required, null is not allowed"))
                    .body(fault("/sector"), equalTo("is required, null is not allowed"))
                    .body(fault("/name"), equalTo("is required, null is not allowed"));
            refused(INSTITUTIONS, absent, "zh").body("errors.detail.unique()", contains("必填，不能为 null"));
        }
        // Blank where there may be nothing, and where a pattern is required.
        var blank = "{\"code\": \"\", \"sector\": \" \", \"name\": \"\\t\", \"region\": \" \"}";
        refused(INSTITUTIONS, blank, "zh")
                .body(fault("/code"), equalTo("不能为空白"))
                .body(fault("/name"), equalTo("不能为空白"))
                .body(fault("/region"), equalTo("不能为空白"));
        refused(INSTITUTIONS, blank, "en")
                .body(fault("/code"), equalTo("must not be blank"))
                .body(fault("/region"), equalTo("must not be blank"));
    }

    @Test
    void a_number_that_no_member_can_hold_is_a_fault_of_its_member() {
        for (var number : new String[] {"2147483648", "99999999999", "9".repeat(31), "-2147483649"}) {
            refused(TRAININGS, "{\"participants\": " + number + "}", "en")
                    .body("code", equalTo("REQUEST_INVALID"))
                    .body(fault("/participants"), containsString("a whole number"));
            refused(
                            TRAININGS + "/bulk",
                            "{\"mode\": \"ALL\", \"items\": [{\"participants\": %s}]}".formatted(number),
                            "en")
                    .body(fault("/items/0/participants"), containsString("a whole number"));
        }
    }

    @Test
    void what_looks_blank_is_blank_and_shows_at_no_end_of_a_text() {
        for (var blank : new String[] {"\u00a0", "\u2007\u202f", "\u3000 \u00a0"}) {
            refused(INSTITUTIONS, institution("blank", blank), "en").body(fault("/name"), equalTo("must not be blank"));
        }
        for (var filler : new String[] {"\u3164", "\u2800", "示例\uffa0"}) {
            refused(INSTITUTIONS, institution("filler", filler), "en").body("code", equalTo("TEXT_UNPRINTABLE"));
        }
        added(institution("padded", "\u00a0示例\u00a0学校\u202f")).body("name", equalTo("示例\u00a0学校"));
    }

    @Test
    void a_rare_character_counts_once() {
        var longest = "𠮷".repeat(100);
        added(institution("rare", longest)).body("name", equalTo(longest));
        refused(INSTITUTIONS, institution("too-rare", longest + "𠮷"), "en").body("errors.pointer", contains("/name"));
    }

    private static String institution(String code, String name) {
        return """
                {"code": "%s", "name": "%s", "sector": "EDUCATION", "side": "ASSISTING", "region": "440306"}""".formatted(code, name);
    }

    private static ValidatableResponse added(String institution) {
        return As.user("livelihood-manager")
                .body(institution)
                .post(INSTITUTIONS)
                .then()
                .statusCode(201);
    }

    @Test
    void one_fault_is_said_as_well_and_no_pattern_is_shown() {
        refused(TRAININGS, "{\"participants\": \"5\"}", "en")
                .body(fault("/participants"), containsString("a whole number without quotation marks"));
        refused(INSTITUTIONS, "{\"region\": \"4416\"}", "zh")
                .body(fault("/region"), equalTo("应为 6 位数字的行政区划代码，如 441622"))
                .body("errors.detail.flatten()", not(containsString("\\d")));
    }

    @Test
    void what_could_be_read_before_a_body_breaks_off_is_said_too() {
        refused(CONSTRUCTION, "{\"stage\": \"SINGED\", \"ceremonyOn\": \"2018-02-30\", ", "en")
                .body("code", equalTo("REQUEST_MALFORMED"))
                .body("errors", hasSize(3))
                .body(fault("/stage"), containsString("must be one of"));
        refused(CONSTRUCTION, "{\"code\": \"a\", \"code\": \"b\"}", "zh")
                .body("code", equalTo("REQUEST_MALFORMED"))
                .body("detail", containsString("同一项出现两次"));
        refused(CONSTRUCTION, "{\"name\": " + "[".repeat(1_000) + "]".repeat(1_000) + "}", "en")
                .body("code", equalTo("REQUEST_MALFORMED"))
                .body("detail", containsString("nested more than 32 deep"));
        refused(CONSTRUCTION, "[".repeat(1_000) + "]".repeat(1_000), "zh").body("detail", containsString("嵌套超过 32 层"));
        refused(CONSTRUCTION, "[1, 2]", "zh").body("errors[0].detail", containsString("应为对象"));
        refused(CONSTRUCTION, "{} {}", "zh").body("code", equalTo("REQUEST_MALFORMED"));
    }

    private static String fault(String pointer) {
        return "errors.find { it.pointer == '" + pointer + "' }.detail";
    }

    private static ValidatableResponse refused(String path, String body, String language) {
        int before = count(path);
        var refused = As.user("livelihood-manager")
                .header("Accept-Language", language)
                .body(body)
                .post(path)
                .then()
                .statusCode(400);
        assertEquals(before, count(path));
        return refused;
    }

    private static int count(String path) {
        return As.user("viewer").get(path.replace("/bulk", "") + "?count=true").path("total");
    }
}
