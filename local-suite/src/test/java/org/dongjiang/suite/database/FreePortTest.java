package org.dongjiang.suite.database;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

class FreePortTest {

    private static final int MANY = 500;

    @Test
    void none_is_found_twice_and_none_is_the_management_port_of_another() {
        var taken = new HashSet<Integer>();
        for (int times = 0; times < MANY; times++) {
            int port = FreePort.find();
            assertTrue(taken.add(port) && taken.add(port + 1000), "port " + port);
        }
    }
}
