package org.dongjiang.kernel.problem;

import io.netty.channel.ChannelHandlerContext;
import io.netty.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Closes the connection if the head of a request does not arrive in time. */
final class HeadDeadline {

    /** From its first byte to its last, or from the start of the connection; received bytes do not extend it. */
    private static final int SECONDS = 8;

    private ScheduledFuture<?> deadline;

    /** Does nothing if a head is expected already. */
    void expectHead(ChannelHandlerContext connection) {
        if (deadline == null) {
            deadline = connection.executor().schedule(() -> hangUp(connection), SECONDS, TimeUnit.SECONDS);
        }
    }

    void headIsThere() {
        if (deadline != null) {
            deadline.cancel(false);
            deadline = null;
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // Nothing is left to do after it is closed.
    private static void hangUp(ChannelHandlerContext connection) {
        connection.close();
    }
}
