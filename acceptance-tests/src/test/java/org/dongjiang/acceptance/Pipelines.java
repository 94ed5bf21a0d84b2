package org.dongjiang.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/**
 * Callers that repeat one request on persistent connections, and send several before they read the answers. So they
 * use little of the processors that they share with the tested process. They check the status of every answer.
 */
final class Pipelines {

    private static final int CONNECTIONS = 8;
    private static final int ASKED_AT_ONCE = 25;
    /** So that a process that no longer answers is detected. */
    private static final int PATIENCE_MILLIS = 10_000;

    private static final int STATUS_BEGINS = 9;
    private static final int STATUS_ENDS = 12;
    private static final String LENGTH = "content-length:";

    private Pipelines() {}

    /**
     * Asks so many times, in whole turns of all connections.
     *
     * @param request as it goes over the wire, in ASCII
     * @param status that every answer must have
     * @throws Exception where one has another, or none comes within ten seconds
     */
    static void ask(int port, String request, int status, int times) throws Exception {
        var many = request.repeat(ASKED_AT_ONCE).getBytes(StandardCharsets.US_ASCII);
        int turns = (times + CONNECTIONS * ASKED_AT_ONCE - 1) / (CONNECTIONS * ASKED_AT_ONCE);
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        try {
            var asking = new ArrayList<Callable<Void>>();
            for (int number = 0; number < CONNECTIONS; number++) {
                asking.add(() -> askInTurns(port, many, status, turns));
            }
            for (var asked : threads.invokeAll(asking)) {
                asked.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Void askInTurns(int port, byte[] many, int status, int turns) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.setTcpNoDelay(true);
            var answers = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            for (int turn = 0; turn < turns; turn++) {
                socket.getOutputStream().write(many);
                for (int at = 0; at < ASKED_AT_ONCE; at++) {
                    readAnswer(answers, status);
                }
            }
        }
        return null;
    }

    private static void readAnswer(InputStream answers, int status) throws IOException {
        var first = line(answers);
        int length = -1;
        for (var line = line(answers); !line.isEmpty(); line = line(answers)) {
            if (line.toLowerCase(Locale.ROOT).startsWith(LENGTH)) {
                length = Integer.parseInt(line.substring(LENGTH.length()).strip());
            }
        }
        if (length < 0) {
            throw new IOException("an answer without a length: " + first);
        }
        var body = answers.readNBytes(length);
        assertEquals(
                Integer.toString(status),
                first.substring(STATUS_BEGINS, STATUS_ENDS),
                () -> new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream answers) throws IOException {
        var line = new StringBuilder();
        for (int sign = answers.read(); sign != '\n'; sign = answers.read()) {
            if (sign < 0) {
                throw new EOFException("the connection was closed");
            }
            line.append((char) sign);
        }
        line.setLength(line.length() - 1);
        return line.toString();
    }
}
