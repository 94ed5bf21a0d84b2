package org.dongjiang.livelihood;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.TwoCounties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and indicators by division: what a county assists in two counties of a prefecture where nothing else is. */
@QuarkusTest
class RegionTest {

    private static final String ROOT = "/api/v1/livelihood/";
    private static final String ASSISTING = "350981";
    private static final String HERE = "350722";
    private static final String THERE = "350724";
    private static final String PREFECTURE = "3507";

    private static final TwoCounties COUNTIES = new TwoCounties(ROOT, HERE, THERE, PREFECTURE, "350725");

    private static boolean recorded;

    @BeforeEach
    void two_counties() {
        if (recorded) {
            return;
        }
        recorded = true;
        institution("region-assisting", "ASSISTING", ASSISTING);
        int number = 0;
        for (var county : new String[] {HERE, THERE}) {
            number++;
            var code = "region-" + county;
            for (int at = 0; at < number; at++) {
                institution(code + at, "RECEIVING", county);
                add("pairings", """
                        {"code": "%1$s", "assisting": "region-assisting", "receiving": "%1$s", "startedOn": "2017-01-01"}""".formatted(code + at));
                add("activities", """
                        {"pairing": "%s", "kind": "TEACHING_VISIT", "subject": "示例", "startedOn": "2018-03-12", "days": 1,
                         "persons": 1}""".formatted(code + at));
                add("donations", """
                        {"donor": "region-assisting", "receiver": "%s", "item": "示例", "quantity": 1, "donatedOn": "2018-03-13"}""".formatted(code + at));
            }
            add("construction-projects", """
                    {"code": "%1$s", "name": "示例", "owner": "%1$s0", "stage": "PLANNED"}""".formatted(code));
            add("trainings", """
                    {"code": "%1$s", "name": "示例", "organiser": "region-assisting", "region": "%2$s", "heldOn": "2018-04-23",
                     "sessions": 1, "participants": %3$d}""".formatted(code, county, number));
        }
    }

    private static void institution(String code, String side, String county) {
        add("institutions", """
                {"code": "%s", "name": "示例", "sector": "EDUCATION", "side": "%s", "region": "%s"}""".formatted(code, side, county));
    }

    private static void add(String list, String body) {
        Register.add(list, body).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "institutions,1,2",
        "pairings,1,2",
        "activities,1,2",
        "donations,1,2",
        "construction-projects,1,1",
        "trainings,1,1"
    })
    void each_list_narrows_to_the_receiving_division(String list, int here, int there) {
        COUNTIES.assertListed("viewer", list, here, there, "2018-09-18");
        COUNTIES.list("viewer", list, ASSISTING).body("total", equalTo(list.equals("institutions") ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource({
        "livelihood.paired-institutions,2,3,4",
        "livelihood.paired-institutions&side=assisting,1,1,1",
        "livelihood.paired-institutions&side=receiving&sector=education,1,2,3",
        "livelihood.training-participants,1,2,3",
        "livelihood.training-participants&sector=education,1,2,3"
    })
    void each_indicator_narrows_to_the_receiving_division(String code, String here, String there, String both) {
        COUNTIES.assertCounted(code, here, there, both);
    }

    /** Nobody has built anything there, so the funds service is not even asked. */
    @Test
    void money_of_construction_projects_is_unknown_where_there_are_none() {
        COUNTIES.value("livelihood.construction-funding", "350725")
                .body("items[0].reason", equalTo("NOTHING_RECORDED"));
        COUNTIES.value("livelihood.construction-funding&project=region-" + HERE, THERE)
                .body("items[0].value", nullValue(), "items[0].reason", equalTo("NOTHING_RECORDED"));
    }

    @Test
    void figures_narrow_to_a_sector() {
        COUNTIES.value("livelihood.training-participants&sector=health", PREFECTURE)
                .body("items[0].value", equalTo("0"));
        COUNTIES.value("livelihood.construction-funding&sector=health", PREFECTURE)
                .body("items[0].reason", equalTo("NOTHING_RECORDED"));
    }

    /** A county is abolished: what stands there stands in its successor from that day on. */
    @Test
    void what_belongs_to_an_institution_stands_where_it_stood_on_the_day() {
        institution("region-abolished", "RECEIVING", "350822");
        add("construction-projects", """
                {"code": "region-abolished", "name": "示例", "owner": "region-abolished", "stage": "PLANNED"}""");
        var institution = As.user("viewer").get(ROOT + "institutions?code=region-abolished");
        As.user("livelihood-manager")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("region", "350803"))
                .patch(ROOT + "institutions/" + institution.path("items[0].id") + "?validFrom=2017-07-01")
                .then()
                .statusCode(200);
        COUNTIES.list("viewer", "construction-projects", "350822&asOf=2017-06-30")
                .body("items.code", contains("region-abolished"));
        COUNTIES.list("viewer", "construction-projects", "350803&asOf=2017-06-30")
                .body("items", hasSize(0));
        COUNTIES.list("viewer", "construction-projects", "350803&asOf=2017-07-01")
                .body("items.code", contains("region-abolished"));
        COUNTIES.list("viewer", "construction-projects", "350822").body("items", hasSize(0));
    }

    @Test
    void what_is_no_division_is_refused() {
        COUNTIES.assertRefused("viewer", "livelihood.training-participants", "institutions", "pairings");
    }
}
