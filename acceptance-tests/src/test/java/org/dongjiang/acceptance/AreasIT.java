package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.dongjiang.suite.launch.Accounts;
import org.junit.jupiter.api.Test;

/** The sample user of a county, through the gateway: areas are in his token, and all three pillars keep to them. */
@SuiteStory
class AreasIT {

    private static final String API = "/api/v1/";
    private static final String COUNTY = "441424";
    private static final List<String> LISTS = List.of(
            "industry-park/parks",
            "industry-park/enterprises",
            "industry-park/expo-participants",
            "livelihood/institutions",
            "livelihood/pairings",
            "funds/projects",
            "funds/contributions",
            "funds/vouchers");

    @Test
    void a_county_sees_what_stands_in_it_and_nothing_else() {
        for (var list : LISTS) {
            var own = RunningSuite.as(Accounts.OF_COUNTY).get(API + list + "?count=true&limit=200");
            own.then().statusCode(200);
            int there = total(list + "?region=" + COUNTY + "&count=true");
            int all = total(list + "?count=true");
            assertEquals(there, own.<Integer>path("total"), list);
            assertTrue(there > 0 && there < all, list + " " + there + " of " + all);
            String elsewhere = RunningSuite.as(role(list))
                    .get(API + list + "?region=441622&limit=1")
                    .path("items[0].id");
            RunningSuite.as(Accounts.OF_COUNTY)
                    .get(API + list + "/" + elsewhere)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("RECORD_UNKNOWN"));
        }
    }

    private static int total(String query) {
        return RunningSuite.as(role(query)).get(API + query).path("total");
    }

    private static String role(String list) {
        return list.startsWith("funds") ? "auditor" : "viewer";
    }

    @Test
    void what_is_published_is_the_same_for_everybody() {
        var overview = API + "overview?asOf=2018-09-18";
        assertEquals(
                RunningSuite.nobody().get(overview).asString(),
                RunningSuite.as(Accounts.OF_COUNTY).get(overview).asString());
    }
}
