package org.dongjiang.funds.reference.partnership;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.RegisterLaws;
import org.dongjiang.kernel.testing.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class PartnershipTest extends RegisterLaws {

    private static final String PARTNERSHIPS = "/api/v1/funds/partnerships";

    PartnershipTest() {
        super(PARTNERSHIPS, "administrator", "name", "示例结对", "示例结对（改）", "示例结对（再改）");
    }

    /** Of a day of its own, so that no terms overlap. */
    @Override
    protected Map<String, Object> sample(int number) {
        return Map.of(
                "code",
                "law-" + number,
                "nameEn",
                "Sample",
                "level",
                "COUNTY",
                "assisting",
                "440305",
                "receiving",
                "445281",
                "beginsOn",
                LocalDate.of(1960, 1, 1).plusDays(number).toString(),
                "endsOn",
                LocalDate.of(1960, 1, 1).plusDays(number).toString());
    }

    @Override
    protected Set<String> planned() {
        return Set.of("endsOn");
    }

    @Override
    protected Map.Entry<String, Object> correctedOnly(int number) {
        return Map.entry("code", "law-" + number);
    }

    @Test
    void terms_of_the_same_divisions_do_not_overlap() {
        added("terms-1", "440305", "445222", "2016-01-01", "2016-12-31").then().statusCode(201);
        var open = added("terms-2", "440305", "445222", "2017-01-01", null);
        open.then().statusCode(201);
        for (var term : new String[][] {
            {"2016-12-31", "2016-12-31"},
            {"2015-01-01", "2016-01-01"},
            {"2015-01-01", null},
            {"2018-01-01", "2018-12-31"}
        }) {
            added("terms-3", "440305", "445222", term[0], term[1])
                    .then()
                    .statusCode(409)
                    .body("code", equalTo("PARTNERSHIP_TERMS_OVERLAP"), "errors[0].pointer", equalTo("/beginsOn"));
        }
        assertNone("terms-3");
        // The other way round, and of another division, are other pairs.
        added("terms-4", "445222", "440305", "2016-01-01", null).then().statusCode(201);
        added("terms-5", "440304", "445222", "2016-01-01", null).then().statusCode(201);
        // What ended early leaves room from its ending on.
        As.user("administrator")
                .header("If-Match", open.header("ETag"))
                .body(Map.of("on", "2018-07-01", "reason", "示例：提前终止"))
                .post(open.header("Location") + "/ending")
                .then()
                .statusCode(200);
        added("terms-6", "440305", "445222", "2018-06-30", null).then().statusCode(409);
        added("terms-6", "440305", "445222", "2018-07-01", null).then().statusCode(201);
        As.user("administrator")
                .header("If-Match", "\"1\"")
                .body(Map.of("on", "2018-08-01", "reason", "示例：恢复"))
                .post(open.header("Location") + "/reopening")
                .then()
                .statusCode(409)
                .body("code", equalTo("PARTNERSHIP_TERMS_OVERLAP"));
        As.user("viewer").get(open.header("Location")).then().body("version", equalTo(1));
        // What ended early still changes, though another one follows it.
        As.user("administrator")
                .header("If-Match", "\"1\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("name", "示例（改）"))
                .patch(open.header("Location") + "?validFrom=2018-01-01")
                .then()
                .statusCode(200);
    }

    @Test
    void of_many_at_once_with_the_same_term_one_is_recorded() throws Exception {
        var number = new AtomicInteger();
        var answers = Together.together(
                8,
                () -> added("together-" + number.incrementAndGet(), "440305", "445224", "2016-01-01", null)
                        .statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers.toString());
        As.user("viewer").get(PARTNERSHIPS + "?receiving=445224").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "440306,440306,COUNTY,PARTNERSHIP_WITH_ITSELF,/receiving",
        "440300,440306,COUNTY,PARTNERSHIP_WITH_ITSELF,/receiving",
        "440306,440000,PROVINCE,PARTNERSHIP_WITH_ITSELF,/receiving",
        "440306,441600,COUNTY,PARTNERSHIP_LEVEL_DIFFERS,/level",
        "440306,441622,PREFECTURE,PARTNERSHIP_LEVEL_DIFFERS,/level",
        "999999,441622,COUNTY,REGION_UNKNOWN,/assisting",
        "440306,999999,COUNTY,REGION_UNKNOWN,/receiving"
    })
    void what_is_no_partnership_is_refused(
            String assisting, String receiving, String level, String code, String pointer) {
        added("none", assisting, receiving, level, "2016-01-01", null)
                .then()
                .statusCode(422)
                .body("code", equalTo(code), "errors[0].pointer", equalTo(pointer));
        assertNone("none");
    }

    @Test
    void a_term_ends_after_it_begins() {
        added("reversed", "440305", "445202", "2016-01-02", "2016-01-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("DATES_REVERSED"), "errors[0].pointer", equalTo("/endsOn"));
        assertNone("reversed");
    }

    @Test
    void anybody_may_know_the_divisions_and_the_term() {
        added("published", "440305", "445203", "2016-01-01", "2018-12-31")
                .then()
                .statusCode(201);
        As.nobody()
                .get("/api/v1/funds/codes/partnership")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("published"))
                .body("items.find { it.code == 'published' }.receiving", equalTo("445203"))
                .body("items.find { it.code == 'published' }.endsOn", equalTo("2018-12-31"))
                .body("items.find { it.code == 'published' }.label.en", equalTo("Sample"));
        As.user("viewer").get(PARTNERSHIPS + "?region=445203").then().body("items.code", contains("published"));
    }

    private static Response added(String code, String assisting, String receiving, String beginsOn, String endsOn) {
        return added(code, assisting, receiving, "COUNTY", beginsOn, endsOn);
    }

    private static Response added(
            String code, String assisting, String receiving, String level, String beginsOn, String endsOn) {
        return As.user("administrator")
                .body("""
                {"code": "%s", "name": "示例", "nameEn": "Sample", "level": "%s", "assisting": "%s", "receiving": "%s",
                 "beginsOn": "%s"%s}""".formatted(
                                code,
                                level,
                                assisting,
                                receiving,
                                beginsOn,
                                endsOn == null ? "" : ", \"endsOn\": \"" + endsOn + "\""))
                .post(PARTNERSHIPS);
    }

    private static void assertNone(String code) {
        As.user("viewer").get(PARTNERSHIPS + "?code=" + code).then().body("items", equalTo(List.of()));
    }
}
