package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A list of each pillar as a file, through the gateway. */
@SuiteStory
class ExportIT {

    @Test
    void the_files_of_every_pillar_hold_what_its_lists_count() {
        for (var list : new String[] {"funds/vouchers", "industry-park/enterprises", "livelihood/pairings"}) {
            var path = "/api/v1/" + list;
            int total = RunningSuite.as("auditor")
                    .get(path + "?count=true")
                    .jsonPath()
                    .getInt("total");
            assertTrue(total > 0, path);
            var csv = RunningSuite.as("auditor").accept("text/csv").get(path);
            assertEquals(200, csv.statusCode(), path);
            assertTrue(csv.asString().contains("\r\n#END " + total + ","), csv.asString());
            var ndjson = RunningSuite.as("auditor").get(path + "?format=ndjson");
            // The funds also say how many leaves their log had.
            assertTrue(
                    ndjson.asString().matches("(?s).*\\{\"end\":true,\"count\":" + total + "(,\"leaves\":\\d+)?}\n"),
                    ndjson.asString());
        }
    }
}
