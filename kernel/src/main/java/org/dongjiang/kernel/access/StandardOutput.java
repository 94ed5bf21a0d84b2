package org.dongjiang.kernel.access;

import io.vertx.core.Vertx;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jboss.logmanager.ExtHandler;
import org.jboss.logmanager.ExtLogRecord;

/**
 * Writes lines, those of one turn of an event loop together: under load, writing each alone takes a twentieth of the
 * processor time of the gateway. No line waits longer than the turn takes.
 */
final class StandardOutput extends ExtHandler {

    private final Vertx vertx;
    private final ByteArrayOutputStream gathered = new ByteArrayOutputStream();

    StandardOutput(Vertx vertx) {
        this.vertx = vertx;
    }

    @Override
    protected void doPublish(ExtLogRecord line) {
        if (gather(line.getMessage())) {
            vertx.getOrCreateContext().runOnContext(turnIsOver -> flush());
        }
    }

    /** @return whether it is the first of a group */
    private boolean gather(String line) {
        var bytes = (line + '\n').getBytes(StandardCharsets.UTF_8);
        synchronized (gathered) {
            gathered.writeBytes(bytes);
            return gathered.size() == bytes.length;
        }
    }

    @Override
    public void flush() {
        byte[] lines;
        synchronized (gathered) {
            lines = gathered.toByteArray();
            gathered.reset();
        }
        System.out.write(lines, 0, lines.length);
        System.out.flush();
    }
}
