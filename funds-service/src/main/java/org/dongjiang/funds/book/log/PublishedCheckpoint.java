package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.LOG_BEHIND;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.MerkleTree;
import org.dongjiang.proof.SignedNote;

/**
 * The last published checkpoint, as stored outside the database. The log must begin with it, or it is a different log.
 * The last one of each day with postings is stored next to it, under that day.
 */
@ApplicationScoped
class PublishedCheckpoint {

    private final Optional<Path> file;
    private final SealingKey key;
    private final Clock clock;
    /** Null if nothing was published yet. */
    private volatile Checkpoint last;
    /** The checkpoint with which the log was last seen to begin. */
    private volatile Checkpoint seen;

    PublishedCheckpoint(LogConfig config, SealingKey key, Clock clock) {
        this.file = config.checkpointFile().map(Path::toAbsolutePath);
        this.key = key;
        this.clock = clock;
        try {
            if (file.isPresent() && Files.exists(file.get())) {
                last = Checkpoint.parse(
                        Files.readString(file.get()), key.signer().key());
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Its number of leaves; 0 if there is none. */
    long size() {
        var published = last;
        return published == null ? 0 : published.size();
    }

    /**
     * Checks that the log begins with it, while others add to the log and publish.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code LOG_BEHIND}
     */
    void requireIn(Connection database) throws SQLException {
        // Before the log is read: a checkpoint published in between may have more leaves than are seen.
        var published = last;
        require(published, database, LockedLog.look(database).size());
    }

    /**
     * Checks that the log begins with it.
     *
     * @param size of the log, while nobody adds to it, or nobody publishes after it
     * @throws org.dongjiang.kernel.problem.Problem {@code LOG_BEHIND}
     */
    void requireIn(Connection database, long size) {
        require(last, database, size);
    }

    private void require(Checkpoint published, Connection database, long size) {
        if (published == null || (published.equals(seen) && published.size() <= size)) {
            return;
        }
        if (published.size() > size
                || !new MerkleTree(published.size(), new StoredSubtrees(database))
                        .root()
                        .equals(published.root())) {
            throw LOG_BEHIND.because(published.size(), size);
        }
        seen = published;
    }

    /** Stores a newer one, on disk before this returns. */
    synchronized void replaceBy(SignedNote note) {
        var checkpoint = Checkpoint.parse(note.toString(), key.signer().key());
        if (checkpoint.size() <= size()) {
            return;
        }
        file.ifPresent(path -> {
            keepLastOfItsDay(path);
            write(path, note.toString());
        });
        last = checkpoint;
        seen = checkpoint;
    }

    private void keepLastOfItsDay(Path path) {
        try {
            if (Files.exists(path)) {
                var day = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), Clocks.BUSINESS_ZONE);
                if (day.isBefore(Clocks.today(clock))) {
                    Files.copy(
                            path,
                            path.resolveSibling(path.getFileName() + "-" + day),
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            var draft = Files.createTempFile(file.getParent(), "checkpoint", null);
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
