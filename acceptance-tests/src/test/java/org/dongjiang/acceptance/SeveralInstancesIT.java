package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.dongjiang.suite.database.FreePort;
import org.dongjiang.suite.launch.Program;
import org.junit.jupiter.api.Test;

/** Two instances of the funds service write one book: the lock in the database decides which one writes. */
@SuiteStory
class SeveralInstancesIT {

    private static final String FUNDS = "/api/v1/funds";
    private static final int MANY = 60;

    @Test
    void two_instances_give_every_number_once_and_post_every_document_once() throws Exception {
        int port = FreePort.find();
        var second = RunningSuite.suite().another(Program.FUNDS, port);
        var callers = Executors.newFixedThreadPool(MANY);
        try {
            var instances = new String[] {RunningSuite.directly(Program.FUNDS), "http://127.0.0.1:" + port};
            var contributions = IntStream.range(0, MANY)
                    .mapToObj(at -> Books.contribution())
                    .toList();
            var answers = new ArrayList<Future<Response>>();
            for (var contribution : contributions) {
                var path = FUNDS + "/contributions/" + contribution.jsonPath().getString("id") + "/approval";
                // Both get the same request: only one carries it out, and both give the same answer.
                var key = UUID.randomUUID().toString();
                for (var instance : instances) {
                    answers.add(callers.submit(() -> approve(instance + path, key)));
                }
            }
            var statuses = new ArrayList<Integer>();
            var bodies = new ArrayList<String>();
            for (var answer : answers) {
                statuses.add(answer.get(60, TimeUnit.SECONDS).statusCode());
                bodies.add(answer.get().asString());
            }
            assertEquals(Collections.nCopies(2 * MANY, 200), statuses, bodies.toString());
            assertEquals(MANY, bodies.stream().distinct().count());
        } finally {
            callers.shutdownNow();
            second.destroy();
            second.onExit().get(60, TimeUnit.SECONDS);
        }
        Books.assertRight();
    }

    private static Response approve(String address, String key) {
        return RunningSuite.as("funds-checker", key).header("If-Match", "\"0\"").post(address);
    }
}
