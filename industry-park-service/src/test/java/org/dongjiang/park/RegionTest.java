package org.dongjiang.park;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dongjiang.kernel.testing.As;
import org.dongjiang.kernel.testing.TwoCounties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and indicators by division: two parks in two counties of a prefecture where nothing else is. */
@QuarkusTest
class RegionTest {

    private static final String ROOT = "/api/v1/industry-park/";
    private static final String HERE = "350823";
    private static final String THERE = "350824";
    private static final String PREFECTURE = "3508";

    private static final TwoCounties COUNTIES = new TwoCounties(ROOT, HERE, THERE, PREFECTURE, "350825");

    private static boolean recorded;

    @BeforeEach
    void two_counties() {
        if (recorded) {
            return;
        }
        recorded = true;
        int number = 0;
        for (var county : new String[] {HERE, THERE}) {
            number++;
            var park = "region-" + county;
            add("parks", """
                    {"code": "%s", "name": "示例园区", "nameEn": "Sample park", "region": "%s"}""".formatted(park, county));
            add("industries", """
                    {"code": "%1$s-leading", "name": "示例产业", "nameEn": "Sample", "park": "%1$s", "leading": true}""".formatted(park));
            add("facilities", """
                    {"code": "%1$s-facility", "name": "示例检测中心", "park": "%1$s"}""".formatted(park));
            for (var year : new String[] {"2017", "2018"}) {
                add("economic-reports", """
                        {"park": "%s", "period": "%s-H1", "revision": 0, "publishedOn": "%s-07-20", "grossOutput": "%d00.00",
                         "valueAdded": "10.00", "tax": "1.00"}""".formatted(park, year, year, year.equals("2017") ? 1 : number + 1));
            }
            for (int at = 0; at < number; at++) {
                var code = Register.creditCode(800_000 + 10 * number + at);
                add("enterprises", """
                        {"creditCode": "%s", "name": "示例企业", "park": "%2$s", "industry": "%2$s-leading", "contracted": "1亿元",
                         "stage": "SIGNED", "signedOn": "2017-01-01"}""".formatted(code, park));
                add("expo-participants", """
                        {"expo": "%s", "enterprise": "%s", "boothFee": "1.00", "exhibitionFee": "1.00", "sharePaidPercent": 100}""".formatted(expo(), code));
                add("enterprise-visits", """
                        {"visitedOn": "2018-03-0%d", "enterprise": "%s", "region": "%s", "visitors": "示例招商小组"}""".formatted(at + 1, code, county));
                add("promotion-events", """
                        {"heldOn": "2018-03-0%d", "title": "示例推介会", "place": "示例地点 %s", "region": "%2$s"}""".formatted(at + 1, county));
                add("intent-projects", """
                        {"code": "%s-%d", "name": "示例项目", "investor": "示例投资方", "region": "%s", "stage": "INTENT",
                         "contactedOn": "2018-03-01"}""".formatted(park, at, county));
            }
            add("promotion-budgets", """
                    {"year": 2018, "region": "%s", "project": "region-budget", "amount": "%d.00", "approvedOn": "2018-01-10"}""".formatted(county, number));
            add("subsidy-batches", """
                    {"code": "%s", "name": "示例批次", "region": "%s", "submittedOn": "2018-04-20", "declaredCount": 1,
                     "declaredTotal": "%d.00"}""".formatted(park, county, number));
            add("subsidy-applications", """
                    {"batch": "%s", "enterprise": "%s", "amount": "%d.00", "appliedOn": "2018-04-09"}""".formatted(park, Register.creditCode(800_000 + 10 * number), number));
        }
    }

    /** It is held in neither county. */
    private static String expo() {
        Register.add("expos", """
                {"code": "region-expo", "name": "示例博览会", "region": "440306", "opensOn": "2018-07-26", "closesOn": "2018-07-28"}""");
        return "region-expo";
    }

    private static void add(String list, String body) {
        var added = Register.add(list, body);
        assertEquals(201, added.statusCode(), list + ": " + added.asString());
    }

    @ParameterizedTest
    @CsvSource({
        "parks,1,1",
        "industries,1,1",
        "facilities,1,1",
        "economic-reports,2,2",
        "enterprises,1,2",
        "expo-participants,1,2",
        "enterprise-visits,1,2",
        "promotion-events,1,2",
        "intent-projects,1,2",
        "promotion-budgets,1,1",
        "subsidy-batches,1,1",
        "subsidy-applications,1,1"
    })
    void each_list_narrows_to_what_stands_in_a_division(String list, int here, int there) {
        COUNTIES.assertListed("viewer", list, here, there, "2018-09-18");
    }

    @Test
    void an_expo_stands_where_it_is_held() {
        COUNTIES.list("viewer", "expos", "440306&code=region-expo").body("total", equalTo(1));
        COUNTIES.list("viewer", "expos", PREFECTURE + "&code=region-expo").body("total", equalTo(0));
    }

    /** What is in the second county is double that of the first, and the prefecture has both. */
    @ParameterizedTest
    @CsvSource({
        "park.enterprises,1,2,3",
        "park.leading-enterprises,1,2,3",
        "park.agglomeration-ratio,100.00,100.00,100.00",
        "park.contracted-investment,100000000.00,200000000.00,300000000.00",
        "park.leading-industries,1,1,2",
        "park.gross-output&period=2018-H1,200.00,300.00,500.00",
        "park.gross-output,200.00,300.00,500.00",
        "park.gross-output-growth&period=2018-H1,100.00,200.00,150.00",
        "park.value-added&period=2018-H1,10.00,10.00,20.00",
        "park.value-added-growth&period=2018-H1,0.00,0.00,0.00",
        "park.tax&period=2018-H1,1.00,1.00,2.00",
        "park.tax-growth&period=2018-H1,0.00,0.00,0.00",
        "park.promotion-budget&period=2018,1.00,2.00,3.00",
        "park.promotion-events&period=2018,1,2,3",
        "park.enterprises-visited&period=2018,1,2,3",
        "park.intent-projects,1,2,3",
        "park.expo-participants&expo=region-expo,1,2,3",
        "park.loan-interest-applications&period=2018-04,1,1,2",
        "park.loan-interest-amount&period=2018-04,1.00,2.00,3.00"
    })
    void each_indicator_narrows_to_what_stands_in_a_division(String code, String here, String there, String both) {
        COUNTIES.assertCounted(code, here, there, both);
    }

    @Test
    void all_indicators_are_asked_for_a_division_at_once() {
        As.nobody()
                .get(ROOT + "indicators?asOf=2018-09-18&region=" + THERE)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'park.enterprises' }.value", equalTo("2"))
                .body("items.findAll { !it.availableDimensions.contains('region') }", hasSize(0));
        As.nobody()
                .get(ROOT + "indicators/series?from=2018-01-01&to=2018-09-18&step=year&region=" + THERE)
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'park.enterprises' }.values.value", contains("2"));
    }

    @Test
    void figures_narrow_to_a_park() {
        for (var code : new String[] {"park.enterprises", "park.leading-enterprises"}) {
            assertEquals("2", Register.value(code + "&asOf=2018-09-18&park=region-" + THERE));
        }
        assertEquals("300.00", Register.value("park.gross-output&asOf=2018-09-18&park=region-" + THERE));
        assertEquals("1", Register.answer("park.gross-output&asOf=2018-09-18&park=region-" + THERE, "parts.expected"));
        assertEquals("1", Register.value("park.leading-industries&asOf=2018-09-18&park=region-" + THERE));
        var nowhere = "&asOf=2018-09-18&park=region-" + THERE + "&region=" + HERE;
        for (var code : new String[] {"park.enterprises", "park.contracted-investment", "park.leading-industries"}) {
            assertNull(Register.value(code + nowhere), code);
        }
    }

    /** A prefecture is written with zeros, and comes before its counties. */
    @Test
    void pages_in_the_order_of_divisions_leave_out_none() {
        for (var region : new String[] {"350921", "350900", "350902"}) {
            add("parks", """
                    {"code": "region-%1$s", "name": "示例园区", "nameEn": "Sample park", "region": "%1$s"}""".formatted(region));
        }
        var found = new ArrayList<String>();
        String cursor = "";
        while (cursor != null && found.size() < 9) {
            var page = As.user("viewer").get(ROOT + "parks?region=3509&sort=region&limit=1" + cursor);
            found.add(page.path("items[0].region"));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        }
        assertEquals(List.of("350900", "350902", "350921"), found);
    }

    /** A park that goes to another county takes with it what is in it, from that day on. */
    @Test
    void what_belongs_to_a_park_stands_where_the_park_stood_on_the_day() {
        var park = Register.add("parks", """
                {"code": "region-moving", "name": "示例园区", "nameEn": "Sample park", "region": "350702"}""");
        add("facilities", """
                {"code": "region-moving", "name": "示例检测中心", "park": "region-moving"}""");
        As.user("park-manager")
                .header("If-Match", "\"0\"")
                .contentType(As.MERGE_PATCH)
                .body(Map.of("region", "350781"))
                .patch(park.header("Location") + "?validFrom=2018-07-01")
                .then()
                .statusCode(200);
        COUNTIES.list("viewer", "facilities", "350702&asOf=2018-06-30").body("items.code", contains("region-moving"));
        COUNTIES.list("viewer", "facilities", "350781&asOf=2018-06-30").body("items", hasSize(0));
        COUNTIES.list("viewer", "facilities", "350781&asOf=2018-07-01").body("items.code", contains("region-moving"));
        COUNTIES.list("viewer", "facilities", "350781").body("items.code", contains("region-moving"));
        COUNTIES.list("viewer", "facilities", "350702").body("items", hasSize(0));
    }

    @Test
    void what_is_no_division_is_refused() {
        COUNTIES.assertRefused("viewer", "park.enterprises", "parks", "enterprises");
    }
}
