package org.dongjiang.gateway.routing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** In the place of the funds service: tells what format it was asked for, and breaks off in the midst where the path says so. */
public class RawOrigin implements QuarkusTestResourceLifecycleManager {

    private ServerSocket door;

    @Override
    public Map<String, String> start() {
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var thread = new Thread(this::serve, "origin");
        thread.setDaemon(true);
        thread.start();
        return Map.of("dongjiang.pillars.funds.url", "http://127.0.0.1:" + door.getLocalPort());
    }

    private void serve() {
        while (!door.isClosed()) {
            try (var caller = door.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // The next one, then.
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        var in = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        var request = in.readLine();
        var accepted = "";
        for (var line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
            accepted = line.regionMatches(true, 0, "accept:", 0, 7)
                    ? line.substring(7).strip()
                    : accepted;
        }
        var out = caller.getOutputStream();
        out.write(("HTTP/1.1 200 OK\r\nContent-Type: " + accepted + "\r\nContent-Disposition: attachment\r\n"
                        + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n6\r\nrecord\r\n"
                        + (request.contains("broken-off") ? "" : "0\r\n\r\n"))
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void stop() {
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
