package org.dongjiang.benchmarks.calls;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * Several callers, each of which waits for an answer before it sends the next request, on its own persistent
 * connection. One thread serves them all with prepared bytes, because the processor time of the callers is lost to the
 * service.
 */
public final class Callers {

    private static final int BUFFER_BYTES = 1 << 16;
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String LENGTH = "content-length:";
    /** As the services write it; long answers are. */
    private static final String CHUNKED = "transfer-encoding: chunked";

    private static final byte[] LAST_CHUNK = "\r\n0\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final IntFunction<byte[]> requests;
    private final TreeMap<Integer, Integer> statuses = new TreeMap<>();
    private long[] latenciesNanos = new long[1 << 12];
    private int answered;
    private int busy;

    private Callers(IntFunction<byte[]> requests) {
        this.requests = requests;
    }

    /**
     * Runs callers until the time is over or no request is left; requests in progress are completed.
     *
     * @param requests gives the next request of a caller, which is a number from 0; null if none is left
     */
    public static Tally call(int port, int callers, Duration time, IntFunction<byte[]> requests) throws IOException {
        return new Callers(requests).run(port, callers, time);
    }

    private Tally run(int port, int callers, Duration time) throws IOException {
        var all = new ArrayList<Caller>();
        try (var selector = Selector.open()) {
            try {
                for (int number = 0; number < callers; number++) {
                    all.add(new Caller(number, port, selector));
                }
                long began = System.nanoTime();
                for (var caller : all) {
                    ask(caller);
                }
                serve(selector, began + time.toNanos());
                return new Tally(Arrays.copyOf(latenciesNanos, answered), System.nanoTime() - began, statuses);
            } finally {
                for (var caller : all) {
                    caller.channel.close();
                }
            }
        }
    }

    private void serve(Selector selector, long deadline) throws IOException {
        while (busy > 0) {
            if (selector.select(PATIENCE_MILLIS) == 0) {
                throw new IOException("no answer for " + PATIENCE_MILLIS + " ms");
            }
            var ready = selector.selectedKeys().iterator();
            while (ready.hasNext()) {
                var caller = (Caller) ready.next().attachment();
                ready.remove();
                if (caller.hasAnswer()) {
                    busy--;
                    note(caller);
                    if (System.nanoTime() < deadline) {
                        ask(caller);
                    }
                }
            }
        }
    }

    private void ask(Caller caller) throws IOException {
        var request = requests.apply(caller.number);
        if (request != null) {
            busy++;
            caller.send(request);
        }
    }

    private void note(Caller caller) {
        if (answered == latenciesNanos.length) {
            latenciesNanos = Arrays.copyOf(latenciesNanos, answered * 2);
        }
        latenciesNanos[answered++] = System.nanoTime() - caller.askedAtNanos;
        statuses.merge(caller.status, 1, Integer::sum);
    }

    /** One caller and its connection. */
    private static final class Caller {

        private final int number;
        private final SocketChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER_BYTES);
        private long askedAtNanos;
        private int status;

        Caller(int number, int port, Selector selector) throws IOException {
            this.number = number;
            channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.configureBlocking(false);
            channel.register(selector, SelectionKey.OP_READ, this);
        }

        void send(byte[] request) throws IOException {
            buffer.clear();
            var bytes = ByteBuffer.wrap(request);
            askedAtNanos = System.nanoTime();
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }

        /** Reads the available bytes; returns whether the answer is complete. */
        boolean hasAnswer() throws IOException {
            if (channel.read(buffer) < 0) {
                throw new IOException("the service has closed a connection");
            }
            int body = bodyBegins();
            if (body < 0) {
                return false;
            }
            var head = new String(buffer.array(), 0, body, StandardCharsets.ISO_8859_1);
            status = Integer.parseInt(head.substring(9, 12));
            return head.contains(CHUNKED) ? endsWithLastChunk() : buffer.position() >= body + length(head);
        }

        private boolean endsWithLastChunk() {
            int from = buffer.position() - LAST_CHUNK.length;
            return Arrays.equals(
                    buffer.array(), Math.max(0, from), buffer.position(), LAST_CHUNK, 0, LAST_CHUNK.length);
        }

        private int bodyBegins() {
            var bytes = buffer.array();
            for (int at = 3; at < buffer.position(); at++) {
                if (bytes[at] == '\n' && bytes[at - 2] == '\n') {
                    return at + 1;
                }
            }
            return -1;
        }

        private static int length(String head) {
            for (int line = head.indexOf('\n') + 1; line > 0; line = head.indexOf('\n', line) + 1) {
                if (head.regionMatches(true, line, LENGTH, 0, LENGTH.length())) {
                    int end = head.indexOf('\r', line);
                    return Integer.parseInt(
                            head.substring(line + LENGTH.length(), end).strip());
                }
            }
            throw new IllegalStateException("an answer without a length: " + head);
        }
    }
}
