package org.dongjiang.acceptance;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Records that live, through the gateway and with compressed answers: an entity tag stays strong. */
@SuiteStory
class RecordsIT {

    private static final String EXPOS = "/api/v1/industry-park/expos";

    @Test
    void a_record_is_changed_to_the_version_that_was_read() {
        var added = RunningSuite.as("park-manager")
                .body(Map.of(
                        "code",
                        "acceptance-expo",
                        "name",
                        "示例展会",
                        "region",
                        "440306",
                        "opensOn",
                        "2018-07-26",
                        "closesOn",
                        "2018-07-28"))
                .post(EXPOS);
        added.then().statusCode(201);
        var at = added.header("Location");
        var read = RunningSuite.as("park-manager")
                .header("Accept-Encoding", "gzip")
                .get(at);
        assertEquals("\"0\"", read.header("ETag"));

        assertEquals(428, change(at, null).statusCode());
        assertEquals(412, change(at, "W/\"0\"").statusCode());
        assertEquals(412, change(at, "\"7\"").statusCode());
        var changed = change(at, read.header("ETag"));
        changed.then().statusCode(200).body("name", equalTo("示例展会（更名）"));
        assertEquals("\"1\"", changed.header("ETag"));
        assertEquals(412, change(at, "\"0\"").statusCode());

        RunningSuite.as("viewer").get(at + "?asOf=2018-01-01").then().body("name", equalTo("示例展会"));
        RunningSuite.as("viewer").get(at + "/history").then().body("items.kind", contains("CHANGED", "RECORDED"));
        RunningSuite.as("park-manager").delete(at).then().statusCode(405);
    }

    private static Response change(String at, String version) {
        var request = RunningSuite.as("park-manager")
                .header("Accept-Encoding", "gzip")
                .contentType("application/merge-patch+json;charset=UTF-8")
                .body(Map.of("name", "示例展会（更名）"));
        return (version == null ? request : request.header("If-Match", version)).patch(at + "?validFrom=2018-06-01");
    }
}
