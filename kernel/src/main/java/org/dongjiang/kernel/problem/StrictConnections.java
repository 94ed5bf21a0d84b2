package org.dongjiang.kernel.problem;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;

/**
 * Gives each connection that is accepted a {@link StrictDecoder}. Neither Quarkus nor Vert.x lets one choose the reader of
 * requests; Netty lets one look at each new connection. It finds this class as a service, where {@link HttpChecks} has told it to
 * look. Not for a server that speaks TLS itself, whose reader comes later: TLS ends in front of the suite.
 */
public final class StrictConnections extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) throws Exception {
                var pipeline = context.pipeline();
                if (pipeline.get(VertxHttpRequestDecoder.class) != null) {
                    pipeline.replace(VertxHttpRequestDecoder.class, "httpDecoder", new StrictDecoder());
                }
                pipeline.remove(this);
                super.channelActive(context);
            }
        });
    }
}
