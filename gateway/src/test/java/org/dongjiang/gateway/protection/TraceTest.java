package org.dongjiang.gateway.protection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import org.dongjiang.kernel.testing.Wire;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service receives the trace id of a request from every caller, also without a collector of traces. */
@QuarkusTest
@WithTestResource(Origin.class)
class TraceTest {

    @BeforeEach
    void forget() throws IOException {
        Origin.heard();
    }

    @Test
    void what_is_passed_on_and_what_the_gateway_asks_itself_carries_the_number() throws IOException {
        for (var path : new String[] {"/api/v1/funds/villages", "/api/v1/overview", "/openapi"}) {
            var id = RestAssured.get(path).header("X-Request-Id");
            var heard = Origin.heard();
            assertTrue(heard.contains("traceparent: 00-" + id), id + heard);
            assertEquals(heard.split("GET /").length, heard.split("traceparent: 00-" + id).length, heard);
        }
    }

    @Test
    void each_request_of_a_connection_has_a_number_of_its_own() {
        var get = "GET /problems HTTP/1.1\r\nHost: localhost\r\n";
        var answer = Wire.send(get + "\r\n" + get + "Connection: close\r\n\r\n");
        var ids = (answer.head() + answer.body()).split("X-Request-Id: ");
        assertEquals(3, ids.length, answer.toString());
        assertNotEquals(ids[1].substring(0, 32), ids[2].substring(0, 32));
    }
}
