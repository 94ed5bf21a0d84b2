package org.dongjiang.funds.book.reconciliation;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.dongjiang.funds.book.difference.DifferenceKind;
import org.dongjiang.funds.book.difference.Findings;
import org.dongjiang.funds.book.difference.Found;
import org.dongjiang.funds.book.difference.OpenDifferences;
import org.dongjiang.funds.book.ledger.Documents;
import org.dongjiang.funds.book.log.StoredFacts;
import org.dongjiang.funds.book.log.StoredLeaves;
import org.dongjiang.kernel.database.DatabaseFault;
import org.dongjiang.kernel.database.Snapshot;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/**
 * Compares the books with the log, all the time. Any instance of the service may do it: differences are stored once, whoever
 * finds them. Its memory holds what follows from the leaves compared so far, so that new leaves are added to it.
 */
@ApplicationScoped
class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);
    private static final int LEAVES_AT_ONCE = 500;
    private static final int HUNDRED = 100;
    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration RECENT_AT_LEAST_EVERY = Duration.ofSeconds(30);

    private final AgroalDataSource database;
    private final SessionFactory sessions;
    private final List<Documents> registers;
    private final StoredFacts facts;
    private final AttachedContents contents;
    private final List<FurtherComparison> others;
    private final ReconciliationConfig config;
    private final Clock clock;
    private final Counter processor;

    private final ReentrantLock turn = new ReentrantLock();
    private final ReentrantLock recent = new ReentrantLock();

    /** Null until everything was compared once; guarded by {@link #recent}. */
    private Comparison compared;

    private volatile Instant wholeAt = Instant.MIN;
    private volatile Instant recentAt = Instant.MIN;
    /** A person waits for the comparison that runs. */
    private volatile boolean hurried;

    private volatile boolean stopping;

    Watch(
            AgroalDataSource database,
            SessionFactory sessions,
            @All List<Documents> registers,
            StoredFacts facts,
            AttachedContents contents,
            @All List<FurtherComparison> others,
            ReconciliationConfig config,
            Clock clock,
            MeterRegistry meters) {
        this.database = database;
        this.sessions = sessions;
        this.registers = registers;
        this.facts = facts;
        this.contents = contents;
        this.others = others;
        this.config = config;
        this.clock = clock;
        this.processor = Counter.builder("dongjiang.watch.processor")
                .description(
                        "Processor time of the comparison of the books with the log, without that of the database server")
                .baseUnit("seconds")
                .register(meters);
    }

    /** Work on the database as of one moment. */
    @FunctionalInterface
    private interface Look<T> {
        T at(Connection connection, Session reader) throws SQLException;
    }

    /** The figures of a complete comparison. */
    record Result(long vouchers, long differences) {}

    void end(@Observes ShutdownEvent stop) {
        stopping = true;
    }

    /** Compares everything if somebody asked for it or the last time is long ago; otherwise what is new. */
    @Scheduled(every = "${dongjiang.watch.every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (!turn.tryLock()) {
            hurried = true;
            return;
        }
        long began = THREADS.getCurrentThreadCpuTime();
        try {
            var requests = requests();
            if (requests.isEmpty()) {
                recent();
            } else {
                hurried = requests.stream().anyMatch(Requests.Request::personal);
                var result = whole();
                end(requests, result);
            }
        } catch (SQLException | RuntimeException fault) {
            LOG.warnf(fault, "the books could not be compared with the log; it is tried again");
            tellUnlessPassing(fault);
        } finally {
            processor.increment((double) (THREADS.getCurrentThreadCpuTime() - began) / NANOS);
            turn.unlock();
        }
    }

    /** A row on which a comparison fails must not hide what is wrong with others. It is over with the next comparison. */
    private void tellUnlessPassing(Exception fault) {
        if (stopping || (DatabaseFault.in(fault) != null && DatabaseFault.isPassing(DatabaseFault.in(fault)))) {
            return;
        }
        var found = new Findings();
        found.add(new Found(
                DifferenceKind.NOT_COMPARED,
                "comparison",
                null,
                fault.getClass().getName(),
                "a comparison to its end"));
        try {
            keep(found, kind -> false);
        } catch (SQLException unreachable) {
            LOG.warnf(unreachable, "this could not be stored");
        }
    }

    private List<Requests.Request> requests() throws SQLException {
        try (var connection = database.getConnection()) {
            var requests = Requests.open(connection);
            boolean due = wholeAt.plus(config.wholeEvery()).isBefore(clock.instant());
            return requests.isEmpty() && due ? List.of(Requests.add(connection, clock.millis())) : requests;
        }
    }

    private void end(List<Requests.Request> requests, Result result) throws SQLException {
        try (var connection = database.getConnection()) {
            Requests.end(connection, requests, result, clock.millis());
        }
    }

    /**
     * Compares new leaves, and what is kept in few rows.
     *
     * @return the number of differences, also of those found in leaves before
     */
    long recent() throws SQLException {
        recent.lock();
        try {
            if (compared == null) {
                hurried = true;
                return whole().differences();
            }
            var comparison = compared;
            var found = inSnapshot((connection, reader) -> {
                advance(comparison, connection, reader, StoredLeaves.size(connection));
                return comparison.kept(connection, reader);
            });
            found.addAll(comparison.found());
            // What was found in leaves stays until everything is compared again.
            keep(found, DifferenceKind::isOfKept);
            recentAt = clock.instant();
            return found.count();
        } finally {
            recent.unlock();
        }
    }

    private Result whole() throws SQLException {
        var comparison = new Comparison(registers, facts, contents);
        long size = -1;
        do {
            long began = System.nanoTime();
            long before = size;
            size = inSnapshot((connection, reader) -> {
                long now = StoredLeaves.size(connection);
                comparison.advance(connection, reader, Math.min(now, comparison.leaves() + LEAVES_AT_ONCE));
                comparison.compareFiles(connection);
                return now;
            });
            if (size != before && !hurried) {
                LockSupport.parkNanos((System.nanoTime() - began) * (HUNDRED - config.percent()) / config.percent());
            }
            if (!wholeAt.equals(Instant.MIN)
                    && recentAt.plus(RECENT_AT_LEAST_EVERY).isBefore(clock.instant())) {
                recent();
            }
        } while (comparison.leaves() < size && !stopping);
        var differences = inSnapshot((connection, reader) -> {
            advance(comparison, connection, reader, StoredLeaves.size(connection));
            var found = comparison.whole(connection, reader);
            found.addAll(comparison.kept(connection, reader));
            for (var other : others) {
                other.compare(connection, reader, found);
            }
            return found;
        });
        keep(differences, kind -> true);
        recent.lock();
        try {
            compared = comparison;
        } finally {
            recent.unlock();
        }
        wholeAt = clock.instant();
        hurried = false;
        return new Result(comparison.vouchers(), differences.count());
    }

    private static void advance(Comparison comparison, Connection connection, Session reader, long size)
            throws SQLException {
        while (comparison.leaves() < size) {
            comparison.advance(connection, reader, Math.min(size, comparison.leaves() + LEAVES_AT_ONCE));
            reader.clear();
        }
    }

    private void keep(Findings found, Predicate<DifferenceKind> complete) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            OpenDifferences.replace(connection, found, complete, clock.millis());
            connection.commit();
        }
    }

    private <T> T inSnapshot(Look<T> look) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Snapshot.begin(connection);
            try (var reader = sessions.withOptions().connection(connection).openSession()) {
                reader.setDefaultReadOnly(true);
                return look.at(connection, reader);
            } finally {
                connection.rollback();
            }
        }
    }
}
