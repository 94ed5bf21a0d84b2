package org.dongjiang.gateway.routing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.dongjiang.gateway.protection.Origin;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.Test;

/** Answers as they come from a service. */
@QuarkusTest
@WithTestResource(Origin.class)
class StreamTest {

    @Test
    void a_file_goes_through_in_the_format_that_was_accepted() throws Exception {
        var answer = get("/api/v1/funds/whole");
        assertEquals(200, answer.statusCode());
        assertEquals("record", answer.body());
        assertEquals("text/csv", answer.headers().firstValue("Content-Type").orElseThrow());
        assertEquals(
                "attachment", answer.headers().firstValue("Content-Disposition").orElseThrow());
    }

    @Test
    void what_a_service_breaks_off_is_broken_off_for_the_caller_too() {
        for (int time = 0; time < 20; time++) {
            assertThrows(IOException.class, () -> get("/api/v1/funds/broken-off"));
        }
    }

    @Test
    void a_file_is_not_gathered_for_who_cannot_be_told_where_it_ends() {
        var answer = Wire.send("GET /api/v1/funds/whole HTTP/1.0\r\nHost: localhost\r\n\r\n");
        assertTrue(answer.isProblem(505, "HTTP_VERSION_REFUSED"), answer.toString());
        assertEquals(
                200,
                Wire.send("GET /api/v1/funds/any HTTP/1.0\r\nHost: localhost\r\n\r\n")
                        .status());
    }

    private static HttpResponse<String> get(String path) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Accept", "text/csv")
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
