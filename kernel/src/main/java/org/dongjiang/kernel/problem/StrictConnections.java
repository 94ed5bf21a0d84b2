package org.dongjiang.kernel.problem;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.SslHandshakeCompletionHandler;

/**
 * Adds a {@link StrictDecoder} to each accepted connection. Neither Quarkus nor Vert.x allows another request decoder;
 * Netty allows access to each new connection. It finds this class as a service, because {@link HttpChecks} has
 * configured it. With TLS, Vert.x adds its decoder after the handshake, before the first byte is read. HTTP/2 is hardly
 * ambiguous, and Netty refuses ambiguous frames; only slowness is checked there ({@link PatientFrames}).
 */
public final class StrictConnections extends ChannelInitializerExtension {

    @Override
    public void postInitializeServerChildChannel(Channel connection) {
        connection.pipeline().addLast(new ChannelInboundHandlerAdapter() {
            @Override
            public void channelActive(ChannelHandlerContext context) throws Exception {
                var pipeline = context.pipeline();
                var handshake = pipeline.context(SslHandshakeCompletionHandler.class);
                if (handshake == null) {
                    replaceReader(pipeline);
                } else {
                    pipeline.addBefore(handshake.name(), null, new AfterHandshake());
                }
                pipeline.remove(this);
                super.channelActive(context);
            }
        });
    }

    private static void replaceReader(ChannelPipeline pipeline) {
        if (pipeline.get(VertxHttpRequestDecoder.class) != null) {
            pipeline.replace(VertxHttpRequestDecoder.class, "httpDecoder", new StrictDecoder());
        }
    }

    private static final class AfterHandshake extends ChannelInboundHandlerAdapter {

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            super.userEventTriggered(context, event);
            if (event instanceof SslHandshakeCompletionEvent shaken && shaken.isSuccess()) {
                var pipeline = context.pipeline();
                if (pipeline.get(VertxHttpRequestDecoder.class) == null) {
                    pipeline.replace(this, null, new PatientFrames());
                } else {
                    replaceReader(pipeline);
                    pipeline.remove(this);
                }
            }
        }
    }
}
