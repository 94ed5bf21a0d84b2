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
 * Gives each connection that is accepted a {@link StrictDecoder}. Neither Quarkus nor Vert.x lets one choose the reader of
 * requests; Netty lets one look at each new connection. It finds this class as a service, where {@link HttpChecks} has told it to
 * look. Where TLS is spoken, Vert.x adds its reader when the hands have been shaken, before the first byte is read. HTTP/2 can hardly
 * be read in two ways, and Netty refuses what can; there it is only seen to that nobody is slow ({@link PatientFrames}).
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
