package org.dongjiang.gateway.admission;

import io.netty.util.NetUtil;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.util.Arrays;

/** Where a caller comes from, as far as one caller has it to himself. */
public final class Network {

    /** Of IPv6: what lies below is the subscriber's own (RFC 6177). */
    private static final int PREFIX_BYTES = 8;

    private Network() {}

    /**
     * An address of IPv4, the first half of one of IPv6. Null on this machine, for that is a proxy which does not say for whom it
     * asks, and all of its callers would be taken for one.
     */
    public static String of(SocketAddress caller) {
        if (caller == null || caller.host() == null) {
            return null;
        }
        var address = NetUtil.createInetAddressFromIpAddressString(caller.host());
        if (address == null) {
            // A proxy that is believed has called him so.
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
