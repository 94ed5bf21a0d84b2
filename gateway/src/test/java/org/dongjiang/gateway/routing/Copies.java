package org.dongjiang.gateway.routing;

import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.core.ConditionTimeoutException;

/** Takes the place of two instances of the funds service and one of livelihood. Each behaves as set, and answers with its name. */
public class Copies implements QuarkusTestResourceLifecycleManager {

    static final String FIRST = "funds-first";
    static final String SECOND = "funds-second";
    static final String OTHER = "livelihood";

    private static final int LOOK_MILLIS = 20;
    private static final Duration SLOW = Duration.ofSeconds(30);
    private static final Duration FOREVER = Duration.ofDays(1);
    private static final Set<State> ENDS_WITH_ITS_ANSWER = Set.of(State.CUT, State.GARBAGE, State.CURT);
    private static final String PROBE = "GET /ready ";

    /** How an instance behaves. */
    enum State {
        WELL,
        /** Nobody listens. */
        GONE,
        /** Accepts connections and sends nothing, like a process that has been halted. */
        STOPPED,
        SLOW,
        FAILING,
        GARBAGE,
        /** The connection ends before the answer does. */
        CUT,
        /** Reports that it accepts requests, and fails all of them. */
        SICK,
        /** Reports that it is about to stop, and answers all requests. */
        LEAVING,
        /** Answers all requests, and closes the connection after each answer without announcing it. */
        CURT
    }

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile boolean over;

    /** Not a method call: the classes of a test are loaded a second time. */
    static void let(String name, State state) {
        System.setProperty(property(name), state.name());
    }

    private static State state(String name) {
        return State.valueOf(System.getProperty(property(name), State.WELL.name()));
    }

    private static String property(String name) {
        return "dongjiang.test.state." + name;
    }

    @Override
    public Map<String, String> start() {
        List.of(FIRST, SECOND, OTHER).forEach(name -> let(name, State.WELL));
        return Map.of(
                // They send as many requests as they can.
                "dongjiang.admission.address.requests",
                "1000000000",
                "quarkus.stork.funds.service-discovery.address-list",
                address(FIRST) + "," + address(SECOND),
                "quarkus.stork.livelihood.service-discovery.address-list",
                address(OTHER));
    }

    private String address(String name) {
        try {
            var door = listen(0);
            int port = door.getLocalPort();
            threads.execute(() -> serve(name, door, port));
            return "http://127.0.0.1:" + port;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        var door = new ServerSocket();
        door.setReuseAddress(true);
        door.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        door.setSoTimeout(LOOK_MILLIS);
        return door;
    }

    private void serve(String name, ServerSocket first, int port) {
        var door = first;
        var callers = new ArrayList<Socket>();
        try {
            while (!over) {
                if (state(name) == State.GONE) {
                    door.close();
                    for (var caller : callers) {
                        caller.close();
                    }
                    callers.clear();
                    awaitChange(name, State.GONE, FOREVER);
                } else if (door.isClosed()) {
                    door = listen(port);
                } else {
                    accept(name, door).ifPresent(callers::add);
                }
            }
            door.close();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Empty if nobody calls, so that the behaviour is looked up again. */
    private Optional<Socket> accept(String name, ServerSocket door) throws IOException {
        try {
            var caller = door.accept();
            threads.execute(() -> answerAll(name, caller));
            return Optional.of(caller);
        } catch (SocketTimeoutException nobody) {
            return Optional.empty();
        }
    }

    private void answerAll(String name, Socket caller) {
        try (caller) {
            var in = new BufferedInputStream(caller.getInputStream());
            for (var request = head(in); request != null; request = head(in)) {
                var state = state(name);
                if (state == State.STOPPED || state == State.SLOW) {
                    awaitChange(name, state, SLOW);
                }
                caller.getOutputStream()
                        .write(answer(name, state, request.startsWith(PROBE)).getBytes(StandardCharsets.ISO_8859_1));
                if (ENDS_WITH_ITS_ANSWER.contains(state)) {
                    return;
                }
            }
        } catch (IOException gone) {
            // The connection is closed: nobody can be answered.
        }
    }

    /** The longest time for which it keeps a behaviour that was set. */
    private void awaitChange(String name, State state, Duration longest) {
        try {
            await().pollInterval(Duration.ofMillis(LOOK_MILLIS))
                    .atMost(longest)
                    .until(() -> over || state(name) != state);
        } catch (ConditionTimeoutException unchanged) {
            // It has waited long enough.
        }
    }

    private static String answer(String name, State state, boolean probe) {
        return switch (state) {
            case FAILING -> answer("500 Fault", name);
            case SICK -> answer(probe ? "200 OK" : "500 Fault", name);
            case LEAVING -> answer(probe ? "503 Leaving" : "200 OK", name);
            case GARBAGE -> "\u0000\u0001 what is this\r\n\r\n";
            case CUT -> "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + name;
            default -> answer("200 OK", name);
        };
    }

    private static String answer(String status, String body) {
        return "HTTP/1.1 " + status + "\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
    }

    /** Null if no more is sent. */
    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int sign = in.read();
            if (sign < 0) {
                return null;
            }
            head.append((char) sign);
        }
        return head.toString();
    }

    @Override
    public void stop() {
        over = true;
        threads.shutdownNow();
    }
}
