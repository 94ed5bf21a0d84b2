package org.dongjiang.gateway.admission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.vertx.core.net.SocketAddress;
import org.junit.jupiter.api.Test;

class NetworkTest {

    private static final String OFFICE = "203.0.113.7";

    @Test
    void a_proxy_that_does_not_say_for_whom_it_asks_is_not_taken_for_a_caller() {
        assertNull(Network.of(SocketAddress.inetSocketAddress(80, "127.0.0.1")));
        assertNull(Network.of(SocketAddress.inetSocketAddress(80, "::1")));
        assertNull(Network.of(SocketAddress.domainSocketAddress("/socket")));
        assertNull(Network.of(null));
        assertEquals("unknown", Network.of(SocketAddress.inetSocketAddress(80, "unknown")));
        assertEquals(OFFICE, Network.of(SocketAddress.inetSocketAddress(80, OFFICE)));
        assertEquals(network("2001:db8:1:2::3"), network("2001:db8:1:2:ffff::4"));
        assertFalse(network("2001:db8:1:2::3").equals(network("2001:db8:1:3::3")));
    }

    private static String network(String address) {
        return Network.of(SocketAddress.inetSocketAddress(80, address));
    }
}
