package org.dongjiang.suite.database;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Free ports, for the processes that a build starts. They are below those that a system gives to connections (from
 * 32768 on Linux, from 49152 by RFC 6335): a connection might take one of those before the server for which it was
 * found.
 */
public final class FreePort {

    private static final int LOWEST = 20_000;
    private static final int THOUSANDS = 5;
    /** The offset of a program's management port, and no port is found there. */
    private static final int MANAGEMENT_OFFSET = 1_000;

    private static final Set<Integer> FOUND = ConcurrentHashMap.newKeySet();

    private FreePort() {}

    /** A different one each time; its management port is free too. */
    public static int find() {
        while (true) {
            var random = ThreadLocalRandom.current();
            int port = LOWEST + random.nextInt(THOUSANDS) * 2 * MANAGEMENT_OFFSET + random.nextInt(MANAGEMENT_OFFSET);
            if (isFree(port) && isFree(port + MANAGEMENT_OFFSET) && FOUND.add(port)) {
                return port;
            }
        }
    }

    private static boolean isFree(int port) {
        try (var door = new ServerSocket(port)) {
            return door.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
