package org.dongjiang.suite.launch;

import static org.dongjiang.suite.launch.SuiteConfig.LOOPBACK;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Checks whether programs are ready. */
final class Readiness {

    /** How long a program may take to become ready. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int BEAT_MILLIS = 50;
    private static final int OK = 200;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    /**
     * Whether a program answers that it is ready, and its own port is open: it opens the port for its operators
     * independently, and sometimes earlier.
     *
     * @param port of the program
     */
    boolean isReady(int port) {
        var request = HttpRequest.newBuilder(
                        URI.create("http://" + LOOPBACK + ":" + SuiteConfig.managementPort(port) + "/q/health/ready"))
                .timeout(Duration.ofSeconds(2))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == OK && isOpen(port);
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            throw SuiteException.interrupted(interrupted);
        }
    }

    private static boolean isOpen(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        }
    }

    /** Waits before the next check; ends early if one of them ends. */
    static void await(Collection<ProcessHandle> processes) {
        var ends = processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.anyOf(ends).get(BEAT_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException over) {
            // The next check follows in either case.
        } catch (InterruptedException interrupted) {
            throw SuiteException.interrupted(interrupted);
        }
    }
}
