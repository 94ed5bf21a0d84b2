package org.dongjiang.kernel.problem;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.DecoderResult;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.HttpMessage;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.impl.HttpServerConnection;
import io.vertx.core.http.impl.VertxHttpRequestDecoder;
import io.vertx.core.net.impl.VertxHandler;
import java.util.List;
import java.util.Set;

/**
 * Reads requests from a connection, and refuses requests that two readers could interpret differently (RFC 9112 §5.2,
 * §6.3): the decoder of Vert.x corrects them, so that later checks cannot detect them. They are answered with a problem
 * document ({@link ProblemRoutes#answerUnreadable}), and nothing more is read. A head that does not arrive in time is not awaited.
 */
final class StrictDecoder extends VertxHttpRequestDecoder {

    /**
     * For the request line, and for all headers. {@link ProperRequest} accepts less, and refuses more with a problem
     * document.
     */
    private static final int MOST_BYTES = 64 * 1024;

    private static final Set<HttpVersion> VERSIONS = Set.of(HttpVersion.HTTP_1_0, HttpVersion.HTTP_1_1);

    private final HeadDeadline deadline = new HeadDeadline();
    private boolean inHead = true;
    private boolean refused;
    private byte last;

    StrictDecoder() {
        super(new HttpServerOptions().setMaxInitialLineLength(MOST_BYTES).setMaxHeaderSize(MOST_BYTES));
    }

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        deadline.expectHead(connection);
    }

    @Override
    protected void handlerRemoved0(ChannelHandlerContext connection) throws Exception {
        deadline.headIsThere();
        super.handlerRemoved0(connection);
    }

    @Override
    protected void decode(ChannelHandlerContext connection, ByteBuf in, List<Object> out) throws Exception {
        if (refused) {
            in.skipBytes(in.readableBytes());
            return;
        }
        int from = in.readerIndex();
        boolean head = inHead;
        super.decode(connection, in, out);
        if (head) {
            deadline.expectHead(connection);
            boolean folded = isFolded(in, from);
            out.forEach(read -> noteHead(connection, read, folded));
        }
        if (!out.isEmpty() && out.get(out.size() - 1) instanceof LastHttpContent) {
            inHead = true;
            last = 0;
        }
    }

    private void noteHead(ChannelHandlerContext connection, Object read, boolean folded) {
        if (read instanceof HttpRequest request) {
            if (folded && request.decoderResult().isSuccess()) {
                request.setDecoderResult(DecoderResult.failure(new IllegalArgumentException("a header in two lines")));
            }
            if (!VERSIONS.contains(request.protocolVersion())) {
                request.setDecoderResult(DecoderResult.failure(new UnknownVersionException()));
                // The answer repeats it.
                request.setProtocolVersion(HttpVersion.HTTP_1_1);
            }
            refused = request.decoderResult().isFailure();
            if (refused) {
                var http = connection.pipeline().get(VertxHandler.class).getConnection();
                ((HttpServerConnection) http).invalidRequestHandler(ProblemRoutes::answerUnreadable);
            }
            inHead = false;
            deadline.headIsThere();
        }
    }

    /** Whether a line begins with white space: it would be taken for a continuation of the previous one. */
    private boolean isFolded(ByteBuf in, int from) {
        boolean folded = false;
        for (int at = from; at < in.readerIndex(); at++) {
            byte sign = in.getByte(at);
            folded |= last == '\n' && (sign == ' ' || sign == '\t');
            last = sign;
        }
        return folded;
    }

    /** Of a request line that cannot be read. */
    @Override
    protected HttpMessage createInvalidMessage() {
        return new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, "/");
    }

    @Override
    protected void handleTransferEncodingChunkedWithContentLength(HttpMessage message) {
        throw new IllegalArgumentException("both Content-Length and Transfer-Encoding");
    }
}
