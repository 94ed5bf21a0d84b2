package org.dongjiang.funds.book.log;

import static org.dongjiang.funds.book.log.LogProblem.CHECKPOINT_LOST;
import static org.dongjiang.funds.book.log.LogProblem.CLOCK_BEHIND_LOG;
import static org.dongjiang.funds.book.log.LogProblem.CLOCK_DIFFERS;
import static org.dongjiang.funds.book.log.LogProblem.LOG_ALTERED;
import static org.dongjiang.funds.book.log.LogProblem.LOG_BEHIND;
import static org.dongjiang.funds.book.log.LogProblem.LOG_LEAF_ALTERED;
import static org.dongjiang.funds.book.log.LogProblem.LOG_LEAF_SURPLUS;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.dongjiang.kernel.codes.Label;
import org.dongjiang.kernel.problem.Problem;
import org.dongjiang.proof.Checkpoint;
import org.dongjiang.proof.GrowingTree;
import org.dongjiang.proof.Hash;
import org.dongjiang.proof.MalformedException;
import org.dongjiang.proof.MerkleTree;

/**
 * Whether the stored log is the one that was last signed and published, and the clock fits to it. Nothing is signed
 * otherwise.
 *
 * <p>Before each round of postings the root of the locked row is compared with the tree that this instance knows, which
 * needs no further statement. A tree that another instance has signed becomes known when its signature is verified and
 * its additional leaves are hashed again. What needs more statements is examined regularly, and before a round only
 * after something was found wrong.
 */
@ApplicationScoped
class LogGuard {

    private static final Label TABLE = new Label("数据库表 ledger_checkpoint ", "the table ledger_checkpoint");
    /** Clocks of several instances differ a little; instants in the log still only increase. */
    private static final long BEHIND_MILLIS = 2_000;
    /** The number of leaves in memory while many are hashed again. */
    private static final long AT_ONCE = 1 << 16;

    private final SealingKey key;
    private final CheckpointFile file;
    private final Clock clock;
    private final Duration clockDifference;

    /** Committed and verified; null until the first examination. */
    private volatile KnownTree known;
    /** Signed last by this instance, perhaps without being committed; null if none was. */
    private volatile KnownTree signed;
    /** Size of the newest checkpoint that was verified. */
    private volatile long published;
    /** The newest checkpoint in the table and in the file that were compared with the log. */
    private volatile Checkpoint seenInTable;

    private volatile Checkpoint seenInFile;
    /** The number of faults found; the first is that nothing was examined yet. */
    private final AtomicLong faults = new AtomicLong(1);
    /** How many of them were found before an examination that found none. */
    private final AtomicLong settled = new AtomicLong();
    /** The tile of leaves to be hashed again next. */
    private volatile long tile;
    /** The size of the checkpoint in the table that was compared with the log last. */
    private volatile long visited;

    LogGuard(SealingKey key, CheckpointFile file, Clock clock, LogConfig config) {
        this.key = key;
        this.file = file;
        this.clock = clock;
        this.clockDifference = config.clockDifference();
    }

    /** The tree after an addition that may be committed. */
    void signed(KnownTree tree) {
        signed = tree;
    }

    /**
     * Checks that leaves may be added to the locked log.
     *
     * @param nowMillis by the clock of this process
     * @param thorough whether an addition has just failed
     * @throws Problem the reason why not
     */
    void require(Connection database, LogRow row, long nowMillis, boolean thorough) throws SQLException {
        file.requireWritten();
        requireClock(row, nowMillis);
        if (thorough || isDoubtful() || !recognises(row)) {
            examine(database);
        }
    }

    /**
     * Whether the clock of this process is right, as far as can be seen.
     *
     * @throws Problem {@code CLOCK_BEHIND_LOG}, {@code CLOCK_DIFFERS}
     */
    void requireClock(LogRow row) {
        requireClock(row, clock.millis());
    }

    /** @param now read once: what follows from the clock is computed from the same instant */
    void requireClock(LogRow row, long now) {
        if (row.lastMillis() - now > BEHIND_MILLIS) {
            throw CLOCK_BEHIND_LOG.because(Instant.ofEpochMilli(now), Instant.ofEpochMilli(row.lastMillis()));
        }
        if (Math.abs(now - row.databaseMillis()) > clockDifference.toMillis()) {
            throw CLOCK_DIFFERS.because(
                    Instant.ofEpochMilli(now), Instant.ofEpochMilli(row.databaseMillis()), clockDifference.toSeconds());
        }
    }

    /**
     * All that is required before an addition, for the readiness of the service.
     *
     * @throws Problem the reason why nothing is added
     */
    void requireSound(Connection database) throws SQLException {
        file.requireWritten();
        requireClock(examine(database).row());
    }

    /**
     * Examines the stored log, while others may add to it.
     *
     * @throws Problem what is wrong
     */
    StoredLog examine(Connection database) throws SQLException {
        // One that began before a fault was found says nothing about it.
        long before = faults.get();
        // Before the log is read: what becomes known in between may have more leaves than are seen.
        var knownBefore = known;
        long publishedBefore = published;
        try {
            var inFile = file.read();
            var stored = StoredLog.look(database);
            requirePublished(stored, Math.max(publishedBefore, inFile == null ? 0 : inFile.size()));
            follow(database, knownBefore == null ? begin(database, stored) : knownBefore, stored.row());
            requireComplete(stored);
            requireLeaves(database, stored.row());
            requireCheckpoints(database, stored, inFile);
            settled.accumulateAndGet(before, Math::max);
            return stored;
        } catch (Problem fault) {
            faults.incrementAndGet();
            throw fault;
        }
    }

    /** Whether all must be examined before anything is added. */
    private boolean isDoubtful() {
        return faults.get() > settled.get();
    }

    private boolean recognises(LogRow row) {
        var last = signed;
        if (last != null && last.is(row)) {
            advance(last);
            return true;
        }
        var committed = known;
        return committed != null && committed.is(row);
    }

    private synchronized void advance(KnownTree tree) {
        if (known == null || known.size() < tree.size()) {
            known = tree;
        }
    }

    /** After a start the newest checkpoint is what was signed last, as far as is known outside the row. */
    private static KnownTree begin(Connection database, StoredLog stored) {
        return new KnownTree(new MerkleTree(stored.published(), new StoredSubtrees(database)), 0);
    }

    /** Verifies the row, from the tree that was known before it was read. */
    private void follow(Connection database, KnownTree before, LogRow row) throws SQLException {
        if (before.is(row) || recognises(row)) {
            advance(before);
            return;
        }
        if (row.size() < before.size()) {
            throw LOG_BEHIND.because(before.size(), row.size());
        }
        requireSigned(row);
        var tree = before.growing();
        long postedAtMillis = row.size() == 0 ? 0 : HashedLeaves.addTo(nothing(), database, row.size() - 1, row.size());
        for (long at = before.size(); at < row.size(); at += AT_ONCE) {
            long until = Math.min(row.size(), at + AT_ONCE);
            HashedLeaves.addTo(tree, database, at, until);
            // Without the leaves that are counted already.
            tree = new GrowingTree(until, tree.tree().fullSubtrees());
        }
        if (!tree.tree().root().equals(row.growing().tree().root()) || postedAtMillis != row.postedAtMillis()) {
            throw LOG_ALTERED.because(row.size());
        }
        advance(new KnownTree(row.growing().tree(), row.postedAtMillis()));
    }

    private static GrowingTree nothing() {
        return new GrowingTree(0, new byte[0]);
    }

    private void requireSigned(LogRow row) {
        if (row.size() == 0 && row.note() == null) {
            return;
        }
        if (!isSigned(row)) {
            throw LOG_ALTERED.because(row.size());
        }
    }

    private boolean isSigned(LogRow row) {
        try {
            var note = Checkpoint.parse(String.valueOf(row.note()), key.signer().key());
            return note.size() == row.size()
                    && note.root().equals(row.growing().tree().root());
        } catch (MalformedException unsigned) {
            return false;
        }
    }

    /**
     * Neither the log nor the table of checkpoints is shorter than what was published.
     *
     * @param size of the newest checkpoint known before the log was read
     */
    private void requirePublished(StoredLog stored, long size) {
        if (stored.row().size() < size) {
            throw LOG_BEHIND.because(size, stored.row().size());
        }
        // The first round stores the first checkpoint, and the file is written after the table.
        if (stored.published() < size
                || (stored.published() == 0 && stored.row().size() > 0)) {
            throw CHECKPOINT_LOST.because(TABLE);
        }
        // Not what was read before: the file is written before there is a second checkpoint in the table.
        if (!stored.publishedOnce()) {
            file.requirePresent();
        }
    }

    /** The log begins with the newest checkpoints, and with one more of the table, another each time. */
    private void requireCheckpoints(Connection database, StoredLog stored, Checkpoint inFile) throws SQLException {
        if (inFile != null && !inFile.equals(seenInFile)) {
            requireBeginning(database, stored, inFile);
            seenInFile = inFile;
        }
        if (stored.published() > 0) {
            var newest = inTable(stored.published(), stored.publishedNote());
            if (!newest.equals(seenInTable)) {
                requireBeginning(database, stored, newest);
                seenInTable = newest;
            }
            published = Math.max(published, newest.size());
        }
        var next = PublishedCheckpoints.after(database, visited, stored.published());
        if (next != null) {
            requireBeginning(database, stored, inTable(next.size(), next.note()));
        }
        visited = next == null ? 0 : next.size();
    }

    private Checkpoint inTable(long size, String note) {
        try {
            var checkpoint = Checkpoint.parse(note, key.signer().key());
            if (checkpoint.size() == size) {
                return checkpoint;
            }
        } catch (MalformedException damaged) {
            throw CHECKPOINT_LOST.because(TABLE);
        }
        throw CHECKPOINT_LOST.because(TABLE);
    }

    /** The log begins with a checkpoint. */
    private static void requireBeginning(Connection database, StoredLog stored, Checkpoint checkpoint) {
        if (checkpoint.size() > stored.row().size()
                || !root(database, checkpoint.size()).equals(checkpoint.root())) {
            throw LOG_BEHIND.because(checkpoint.size(), stored.row().size());
        }
    }

    private static Hash root(Connection database, long size) {
        return new MerkleTree(size, new StoredSubtrees(database)).root();
    }

    private static void requireComplete(StoredLog stored) {
        long size = stored.row().size();
        if (stored.leaves() > size) {
            throw LOG_LEAF_SURPLUS.because(size, stored.leaves() - 1);
        }
        if (stored.leaves() < size) {
            throw LOG_LEAF_ALTERED.because(stored.leaves(), size - stored.leaves());
        }
        if (stored.nodes() != size >> StoredSubtrees.LEVELS) {
            throw LOG_ALTERED.because(size);
        }
    }

    /** One tile of leaves after the other is hashed again; one that was found wrong remains the next. */
    private void requireLeaves(Connection database, LogRow row) throws SQLException {
        if (!root(database, row.size()).equals(row.growing().tree().root())) {
            throw LOG_LEAF_ALTERED.because(0, row.size());
        }
        // Read once: the readiness probe, the look of each second and a round may examine at the same time.
        long turn = tile;
        long from = turn * StoredSubtrees.WIDTH;
        long until = Math.min(row.size(), from + StoredSubtrees.WIDTH);
        if (from < until) {
            var leaves = nothing();
            HashedLeaves.addTo(leaves, database, from, until);
            if (until - from == StoredSubtrees.WIDTH
                    && !leaves.tree().root().equals(new StoredSubtrees(database).hash(StoredSubtrees.LEVELS, turn))) {
                throw LOG_LEAF_ALTERED.because(from, StoredSubtrees.WIDTH);
            }
        }
        tile = until < row.size() ? turn + 1 : 0;
    }
}
