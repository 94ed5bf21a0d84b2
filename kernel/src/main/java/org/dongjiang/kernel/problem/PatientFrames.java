package org.dongjiang.kernel.problem;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;

/**
 * Observes the frames of an HTTP/2 connection (RFC 9113, 4.1 and 6.2), and closes it if a head is not complete in time:
 * neither the first one, nor any later one, in whatever number of frames. Frames with bodies have a deadline elsewhere.
 */
final class PatientFrames extends ChannelInboundHandlerAdapter {

    /** The client's connection preface. */
    private static final int PREFACE_BYTES = 24;

    private static final int HEADER_BYTES = 9;
    private static final int LENGTH_BYTES = 3;
    private static final int DATA = 0;
    private static final int HEADERS = 1;
    private static final int CONTINUATION = 9;
    private static final int END_HEADERS = 4;

    private final HeadDeadline deadline = new HeadDeadline();
    private int ofPreface = PREFACE_BYTES;
    private int ofHeader;
    private int length;
    private int type;
    private int flags;
    private boolean headIsOpen = true;

    @Override
    public void handlerAdded(ChannelHandlerContext connection) {
        deadline.expectHead(connection);
    }

    @Override
    public void handlerRemoved(ChannelHandlerContext connection) {
        deadline.headIsThere();
    }

    @Override
    public void channelRead(ChannelHandlerContext connection, Object read) throws Exception {
        if (read instanceof ByteBuf bytes) {
            look(bytes);
            boolean inFrame = ofHeader > 0 && !(ofHeader == HEADER_BYTES && type == DATA);
            if (headIsOpen || inFrame) {
                deadline.expectHead(connection);
            } else {
                deadline.headIsThere();
            }
        }
        super.channelRead(connection, read);
    }

    private void look(ByteBuf bytes) {
        int at = bytes.readerIndex();
        int skipped = Math.min(ofPreface, bytes.writerIndex() - at);
        ofPreface -= skipped;
        at += skipped;
        while (at < bytes.writerIndex()) {
            if (ofHeader < HEADER_BYTES) {
                note(bytes.getUnsignedByte(at));
                at++;
            } else {
                int passed = Math.min(length, bytes.writerIndex() - at);
                length -= passed;
                at += passed;
            }
            if (ofHeader == HEADER_BYTES && length == 0) {
                endFrame();
            }
        }
    }

    /** Length, type, flags; then the stream identifier, which is not needed. */
    private void note(int sign) {
        if (ofHeader < LENGTH_BYTES) {
            length = length << Byte.SIZE | sign;
        } else if (ofHeader == LENGTH_BYTES) {
            type = sign;
        } else if (ofHeader == LENGTH_BYTES + 1) {
            flags = sign;
        }
        ofHeader++;
    }

    private void endFrame() {
        if (type == HEADERS || type == CONTINUATION) {
            headIsOpen = (flags & END_HEADERS) == 0;
        }
        ofHeader = 0;
    }
}
