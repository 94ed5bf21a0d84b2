package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.CHECKPOINT_LOST;
import static org.dongjiang.funds.book.log.LogProblem.CHECKPOINT_NOT_WRITTEN;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.time.Clocks;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.MalformedException;
import org.jboss.logging.Logger;

/**
 * The last published checkpoint, as stored outside the database. The last one of each day with postings is stored next
 * to it, under that day.
 */
@ApplicationScoped
class CheckpointFile {

    private static final Logger LOG = Logger.getLogger(CheckpointFile.class);
    private static final Label PLACE = new Label("数据库之外的检查点文件", "the file outside the database");
    private static final String DRAFT = ".tmp";

    private final Optional<Path> file;
    private final Duration patience;
    private final SealingKey key;
    private final Clock clock;
    /** As last read or written, both of them; null until then. */
    private String text;

    private Checkpoint checkpoint;
    /** Null while it can be read and written. */
    private volatile Long failingSinceNanos;

    private volatile int failures;
    /** Whether files of an earlier process may be left. */
    private boolean untidy = true;

    CheckpointFile(LogConfig config, SealingKey key, Clock clock) {
        this.file = config.checkpointFile().map(Path::toAbsolutePath);
        this.patience = config.filePatience();
        this.key = key;
        this.clock = clock;
    }

    boolean isConfigured() {
        return file.isPresent();
    }

    /**
     * What it holds now; while it cannot be read, what it held.
     *
     * @return null if it does not exist, or cannot be read and was not before
     * @throws org.dongjiang.kernel.problem.Problem {@code CHECKPOINT_LOST} if it is damaged, or was there and is not any
     *     more
     */
    synchronized Checkpoint read() {
        if (file.isEmpty()) {
            return null;
        }
        try {
            var found = Files.readString(file.get());
            if (!found.equals(text)) {
                checkpoint = Checkpoint.parse(found, key.signer().key());
                text = found;
            }
            return checkpoint;
        } catch (NoSuchFileException missing) {
            // A folder may come back, with the file in it.
            if (checkpoint != null && Files.isDirectory(file.get().getParent())) {
                throw CHECKPOINT_LOST.because(PLACE);
            }
            if (checkpoint != null) {
                failing(missing);
            }
            return checkpoint;
        } catch (MalformedException | CharacterCodingException damaged) {
            throw CHECKPOINT_LOST.because(PLACE);
        } catch (IOException fault) {
            failing(fault);
            return checkpoint;
        }
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code CHECKPOINT_LOST} */
    void requirePresent() {
        if (isConfigured() && read() == null) {
            throw CHECKPOINT_LOST.because(PLACE);
        }
    }

    /**
     * Stores a newer one, on disk before this returns.
     *
     * @return whether it is stored
     */
    synchronized boolean write(String note) {
        try {
            if (checkpoint == null) {
                // Later a folder that is missing comes back with what is in it, or not at all.
                Files.createDirectories(file.get().getParent());
            }
            tidy(file.get());
            keepLastOfItsDay(file.get());
            write(file.get(), note);
        } catch (IOException fault) {
            failing(fault);
            return false;
        }
        checkpoint = Checkpoint.parse(note, key.signer().key());
        text = note;
        return true;
    }

    /** How often reading or writing has failed. */
    int failures() {
        return failures;
    }

    /**
     * All that was to be read and written was, if nothing has failed meanwhile.
     *
     * @param before the number of failures before it
     */
    synchronized void works(int before) {
        if (failures == before && failingSinceNanos != null) {
            LOG.info("the checkpoint file can be read and written again");
            failingSinceNanos = null;
        }
    }

    private synchronized void failing(IOException fault) {
        failures++;
        untidy = true;
        if (failingSinceNanos == null) {
            LOG.errorf("the checkpoint file cannot be read or written: %s", fault);
            failingSinceNanos = System.nanoTime();
        }
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code CHECKPOINT_NOT_WRITTEN}, after the patience */
    void requireWritten() {
        var since = failingSinceNanos;
        if (since != null && System.nanoTime() - since > patience.toNanos()) {
            throw CHECKPOINT_NOT_WRITTEN.because(patience.toSeconds());
        }
    }

    private void keepLastOfItsDay(Path path) throws IOException {
        if (Files.exists(path)) {
            var day = LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), Clocks.BUSINESS_ZONE);
            if (day.isBefore(Clocks.today(clock))) {
                write(path.resolveSibling(path.getFileName() + "-" + day), Files.readString(path));
            }
        }
    }

    private static void write(Path file, String note) throws IOException {
        var draft = Files.createTempFile(file.getParent(), prefix(file), DRAFT);
        try {
            try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                var bytes = ByteBuffer.wrap(note.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes what a process that was killed while writing has left. */
    private void tidy(Path path) throws IOException {
        if (untidy) {
            try (var drafts = Files.newDirectoryStream(path.getParent(), prefix(path) + "*" + DRAFT)) {
                for (var draft : drafts) {
                    Files.deleteIfExists(draft);
                }
            }
        }
        untidy = false;
    }

    private static String prefix(Path file) {
        return file.getFileName() + "-draft-";
    }
}
