package org.dongjiang.benchmarks.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** One nginx in a separate folder, on the loopback address. */
final class Nginx implements AutoCloseable {

    private final Process master;

    private Nginx(Process master) {
        this.master = master;
    }

    /** @param server the content of its one server block, including the port it listens on */
    static Nginx start(String program, Path folder, int workers, String upstream, String server) throws IOException {
        Files.createDirectories(folder);
        var configuration = folder.resolve("nginx.conf");
        Files.writeString(configuration, """
                user %s;
                worker_processes %d;
                pid nginx.pid;
                error_log error.log;
                daemon off;
                events { worker_connections 1024; }
                http {
                    access_log off;
                    sendfile on;
                    keepalive_requests 1000000;
                    client_body_temp_path body;
                    proxy_temp_path proxy;
                    fastcgi_temp_path fastcgi;
                    uwsgi_temp_path uwsgi;
                    scgi_temp_path scgi;
                    %s
                    server { %s }
                }
                """.formatted(System.getProperty("user.name"), workers, upstream, server));
        return new Nginx(
                new ProcessBuilder(program, "-p", folder.toString(), "-c", configuration.toString(), "-e", "error.log")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("nginx.log").toFile())
                        .start());
    }

    /** Of all its processes. */
    Duration cpu() {
        return Stream.concat(Stream.of(master.toHandle()), master.descendants())
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() {
        Jar.end(master);
    }
}
