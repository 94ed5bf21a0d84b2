package org.dongjiang.gateway.admission;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.util.Arrays;

/** The network of a caller, as far as it belongs to one subscriber. */
public final class Network {

    /** Of IPv6: the rest of the address belongs to the subscriber (RFC 6177). */
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /**
     * An IPv4 address, or the first half of an IPv6 address. Null for this machine: this is a proxy that does not
     * forward client addresses, and all its clients would be counted as one.
     */
    public static String of(SocketAddress caller) {
        if (caller == null || caller.host() == null) {
            return null;
        }
        var address = NetUtil.createInetAddressFromIpAddressString(caller.host());
        if (address == null) {
            // The address given by a trusted proxy.
            return caller.host();
        }
        if (address.isLoopbackAddress()) {
            return null;
        }
        return address instanceof Inet6Address
                ? Arrays.toString(Arrays.copyOf(address.getAddress(), PREFIX_BYTES))
                : address.getHostAddress();
    }
}
