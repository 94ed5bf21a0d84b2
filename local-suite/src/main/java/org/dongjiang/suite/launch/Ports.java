package org.dongjiang.suite.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.TreeMap;

/** The ports of the suite, checked before anything is started. An error is one line that states what to do. */
final class Ports {

    private final SuiteConfig config;

    Ports(SuiteConfig config) {
        this.config = config;
    }

    /** @throws SuiteException if one is used twice */
    void requireDistinct() {
        var taken = new TreeMap<Integer, String>();
        for (var program : Program.values()) {
            requireOther(taken, config.port(program), program.module());
            requireOther(taken, config.managementPort(program), program.module() + " management");
        }
        if (config.database().isEmpty()) {
            requireOther(taken, config.databasePort(), Suite.DATABASE);
        }
    }

    private static void requireOther(Map<Integer, String> taken, int port, String name) {
        var other = taken.putIfAbsent(port, name);
        if (other != null) {
            throw new SuiteException("port " + port + " is used for both " + other + " and " + name
                    + "; a management port is 1000 above its program's · 端口 " + port + " 同时分配给了 " + other + " 和 " + name
                    + "（管理端口比服务端口大 1000）");
        }
    }

    /**
     * Checks that a process can listen on its port.
     *
     * @throws SuiteException if it is running on another port, or another program listens
     */
    void requireUsable(RunFile run, String name, int... ports) {
        if (run.process().isEmpty()) {
            for (int port : ports) {
                requireFree(port == ports[0] ? name : name + " management", port);
            }
        } else if (run.port().orElse(ports[0]) != ports[0]) {
            throw new SuiteException(name + " is running on port " + run.port().get() + ": ./suite down first · " + name
                    + " 正在端口 " + run.port().get() + " 上运行，请先 ./suite down");
        }
    }

    private static void requireFree(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException taken) {
            throw new SuiteException("port " + port + " for " + name + " is in use by another program; choose another,"
                    + " see ./suite up --help · 端口 " + port + "（" + name + "）已被其他程序占用，请另选端口，见 ./suite up --help");
        }
    }
}
