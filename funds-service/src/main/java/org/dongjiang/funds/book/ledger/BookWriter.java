package org.dongjiang.funds.book.ledger;

import static org.dongjiang.kernel.problem.CommonProblem.DATABASE_BUSY;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.dongjiang.funds.book.log.Sealing;
import org.dongjiang.funds.book.voucher.DocumentKind;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.database.DatabaseRoom;
import org.dongjiang.kernel.idempotency.Answers;
import org.dongjiang.kernel.idempotency.KeyedRequest;
import org.dongjiang.kernel.idempotency.Outcome;
import org.dongjiang.kernel.idempotency.Writes;
import org.dongjiang.kernel.problem.Problem;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * The one writer of the book in this process. It takes all pending postings, carries them out in one transaction and
 * commits once; during the commit, others queue. If several processes write the same book, the row of the log decides
 * which of them writes.
 *
 * <ul>
 *   <li>A refused posting does not affect the others.
 *   <li>After a conflict, a key already in use or a lost connection the whole round is repeated; postings committed
 *       meanwhile are found by their keys.
 *   <li>While nothing may be added to the log, the whole round is refused with the reason.
 *   <li>After any other error each posting of the round is tried alone, so that only the one that causes the error
 *       fails.
 * </ul>
 */
@ApplicationScoped
class BookWriter {

    private static final Logger LOG = Logger.getLogger(BookWriter.class);
    private static final int LARGEST_ROUND = 256;
    private static final int TRIES = 5;
    private static final long PAUSE_NANOS = 5_000_000;
    /** A caller that has waited this long repeats the request with the same key. */
    private static final int PATIENCE_SECONDS = 20;

    private static final int MOST_PENDING = 10_000;

    private final AgroalDataSource database;
    private final SessionFactory sessions;
    private final List<Documents> registers;
    private final Map<DocumentKind, Documents> kinds = new EnumMap<>(DocumentKind.class);
    private final Writes writes;
    private final Answers answers;
    private final Sealing sealing;
    private final DatabaseRoom room;
    private final BlockingQueue<PendingApproval> queue = new LinkedBlockingQueue<>(MOST_PENDING);
    private Thread hand;
    /** Used by the writer thread only; null until it is needed. */
    private Connection kept;

    BookWriter(
            AgroalDataSource database,
            SessionFactory sessions,
            @All List<Documents> registers,
            Writes writes,
            Answers answers,
            Sealing sealing,
            DatabaseRoom room) {
        this.database = database;
        this.sessions = sessions;
        this.registers = registers;
        this.writes = writes;
        this.answers = answers;
        this.sealing = sealing;
        this.room = room;
    }

    void begin(@Observes StartupEvent start) {
        registers.forEach(documents -> kinds.put(documents.kind(), documents));
        if (kinds.size() != DocumentKind.values().length) {
            throw new IllegalStateException("not every kind of document has a register: " + kinds.keySet());
        }
        hand = new Thread(this::work, "book-writer");
        hand.setDaemon(true);
        hand.start();
    }

    void end(@Observes ShutdownEvent stop) {
        hand.interrupt();
    }

    /**
     * Carries out an approval. The result is reported when it is on disk.
     *
     * @return the outcome, or {@code Problem}: the refusal, or {@code DATABASE_BUSY}
     */
    CompletableFuture<Outcome> write(KeyedRequest request, Approval approval) {
        var pending = new PendingApproval(request, approval);
        if (!queue.offer(pending)) {
            throw DATABASE_BUSY.because();
        }
        return pending.outcome().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    private void work() {
        while (!Thread.currentThread().isInterrupted()) {
            var round = new ArrayList<PendingApproval>();
            try {
                round.add(queue.take());
                queue.drainTo(round, LARGEST_ROUND - 1);
                carryOut(round);
            } catch (InterruptedException end) {
                return;
            } catch (Error fault) {
                // Memory may be short in one round. Without this thread nothing would be posted any more, and nobody
                // would notice.
                LOG.errorf(fault, "a round of %d postings came to nothing", round.size());
                round.forEach(pending -> pending.outcome().completeExceptionally(fault));
            }
        }
    }

    private void carryOut(List<PendingApproval> round) {
        for (int attempt = 1; ; attempt++) {
            try {
                commit(new Round(round, attempt > 1, new Decisions(kinds), writes, answers, sealing));
                return;
            } catch (SQLException | RuntimeException fault) {
                if (fault instanceof Problem stopped && stopped.isPassing()) {
                    round.forEach(pending -> pending.outcome().completeExceptionally(stopped));
                    return;
                }
                room.notice(fault);
                var sql = DatabaseFault.in(fault);
                boolean passing = sql != null && (DatabaseFault.isPassing(sql) || DatabaseFault.isDuplicate(sql));
                if (passing && attempt < TRIES) {
                    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS * attempt));
                } else if (round.size() > 1) {
                    LOG.warnf("a round of %d postings is carried out one by one: %s", round.size(), fault);
                    round.forEach(pending -> carryOut(List.of(pending)));
                    return;
                } else {
                    round.get(0).outcome().completeExceptionally(passing ? DATABASE_BUSY.because() : fault);
                    return;
                }
            }
        }
    }

    private void commit(Round round) throws SQLException {
        var connection = connected();
        try (var reader = sessions.withOptions().connection(connection).openSession()) {
            round.carryOut(connection, reader);
            connection.commit();
        } catch (SQLException | RuntimeException | Error fault) {
            disconnect(fault);
            throw fault;
        }
        round.tell();
    }

    /** The writer keeps its connection: borrowing and returning one costs two round trips each time. */
    private Connection connected() throws SQLException {
        if (kept == null) {
            kept = database.getConnection();
            kept.setAutoCommit(false);
        }
        return kept;
    }

    /** After an error the state of a connection is unknown; the pool checks it. */
    private void disconnect(Throwable fault) {
        try (var connection = kept) {
            kept = null;
            connection.rollback();
        } catch (SQLException lost) {
            fault.addSuppressed(lost);
        }
    }
}
