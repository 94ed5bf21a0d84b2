package org.dongjiang.acceptance;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;

/** The access log lines of a request: the gateway and the service write the same request id. */
@SuiteStory
class AccessLogIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String NAME = "张三丰";
    private static final String ID_NUMBER = "441622199001011234";

    @Test
    void a_request_is_found_in_the_gateway_and_in_its_service_by_one_number() throws IOException {
        for (var path : new String[] {"funds/villages", "industry-park/enterprises", "livelihood/pairings"}) {
            var answer =
                    RunningSuite.as("viewer").queryParam("q", NAME + ID_NUMBER).get("/api/v1/" + path);
            answer.then().statusCode(200);
            // Lines are written after the answer was sent.
            var lines = await().until(() -> lines(answer.header("X-Request-Id")), hasSize(2));
            for (var line : lines) {
                assertEquals("GET", line.get("method").asText());
                assertEquals("/api/v1/" + path, line.get("path").asText());
                assertEquals("200", line.get("status").asText());
            }
        }
        for (var program : Program.values()) {
            var log = log(program);
            assertFalse(log.contains(NAME) || log.contains(ID_NUMBER) || log.contains("%E5%BC%A0"), program.module());
        }
    }

    /** The access log lines of a request, of all processes. */
    private static List<JsonNode> lines(String requestId) throws IOException {
        var lines = new ArrayList<JsonNode>();
        for (var program : Program.values()) {
            for (var line : log(program).lines().toList()) {
                if (line.contains(requestId)) {
                    lines.add(JSON.readTree(line));
                }
            }
        }
        return lines;
    }

    private static String log(Program program) throws IOException {
        return Files.readString(RunningSuite.suite().log(program.module()));
    }
}
