package org.dongjiang.kernel.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the feed of a service.
 *
 * @param feed its address
 */
public record FeedReader(String feed) {

    /** The first thousand events after a position. */
    public Response read(RequestSpecification caller, String after) {
        return caller.get(feed + "?limit=1000&after=" + after);
    }

    /** The records that they are of. */
    public List<String> subjects(RequestSpecification caller, String after) {
        return read(caller, after).then().statusCode(200).extract().path("subject");
    }

    /** The position of the last event of all. */
    public String last() {
        for (var position = "0"; ; ) {
            var ids = read(As.user("viewer"), position).jsonPath().getList("id", String.class);
            if (ids.isEmpty()) {
                return position;
            }
            position = ids.get(ids.size() - 1);
        }
    }

    /** The next events of a record, as soon as there are so many. */
    public List<Map<String, Object>> next(int count, String subject, String after) {
        var found = new ArrayList<Map<String, Object>>();
        for (var position = after; found.size() < count; ) {
            var events = read(As.user("viewer").queryParam("wait", 10), position)
                    .then()
                    .statusCode(200)
                    .extract()
                    .<List<Map<String, Object>>>path("");
            assertFalse(events.isEmpty(), "no event of " + subject + " within ten seconds");
            position = events.get(events.size() - 1).get("id").toString();
            events.stream()
                    .filter(event -> event.get("subject").equals(subject))
                    .forEach(found::add);
        }
        return found;
    }
}
