package org.dongjiang.kernel.preflight;

import static org.dongjiang.kernel.problem.CommonProblem.DATABASE_UNSAFE;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.dongjiang.kernel.database.DatabaseFault;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;

/** Whether the database is safe for money. */
@ApplicationScoped
public class Preflight {

    private static final Logger LOG = Logger.getLogger(Preflight.class);

    /** @param atNanos when it was checked, by {@link System#nanoTime()} */
    private record Verdict(List<Finding> findings, long atNanos) {}

    private final AgroalDataSource database;
    private final SchemaVersions versions;
    private final List<String> journals;
    private final long intervalNanos;
    private final ReentrantLock looking = new ReentrantLock();
    /** Null until the database has answered for the first time. */
    private volatile Verdict last;

    Preflight(AgroalDataSource database, SchemaVersions versions, PreflightConfig config) {
        this.database = database;
        this.versions = versions;
        journals = config.journals().orElse(List.of());
        intervalNanos = config.interval().toNanos();
    }

    void start(@Observes StartupEvent started) {
        findings();
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code DATABASE_UNSAFE} */
    public void requireSafe() {
        if (!findings().isEmpty()) {
            throw DATABASE_UNSAFE.because();
        }
    }

    /** The dangers of the database; empty if it is safe. */
    List<Finding> findings() {
        var seen = last;
        if (seen != null && System.nanoTime() - seen.atNanos() < intervalNanos) {
            return seen.findings();
        }
        // One thread checks. The others use the last result, or wait if there is none.
        if (seen == null) {
            looking.lock();
        } else if (!looking.tryLock()) {
            return seen.findings();
        }
        try {
            return look();
        } finally {
            looking.unlock();
        }
    }

    private List<Finding> look() {
        var before = last;
        try (var connection = database.getConnection()) {
            var findings = new ArrayList<Finding>(ServerSettings.of(connection).findings());
            findings.addAll(Grants.of(connection).findings(connection.getCatalog(), journals));
            findings.addAll(versions.findings(connection));
            return decided(before, findings);
        } catch (SQLException | FlywayException fault) {
            var sql = DatabaseFault.in(fault);
            if (before != null && sql != null && DatabaseFault.isPassing(sql)) {
                return before.findings();
            }
            var refused = List.of(Danger.NOT_EXAMINED.found(
                    String.valueOf(fault.getMessage()).lines().findFirst().orElse("")));
            // After a failed connection the next caller tries again.
            return sql != null && DatabaseFault.isPassing(sql) ? told(before, refused) : decided(before, refused);
        }
    }

    private List<Finding> decided(Verdict before, List<Finding> findings) {
        told(before, findings);
        last = new Verdict(List.copyOf(findings), System.nanoTime());
        return findings;
    }

    /** Logs the findings once, not at every check. */
    private static List<Finding> told(Verdict before, List<Finding> findings) {
        var known = before == null ? List.<Finding>of() : before.findings();
        if (!findings.isEmpty() && !findings.equals(known)) {
            LOG.error(findings.stream()
                    .map(Finding::inBothLanguages)
                    .collect(Collectors.joining("; ", "database unsafe, money is not recorded: ", "")));
        } else if (findings.isEmpty() && !known.isEmpty()) {
            LOG.info("database safe again, money is recorded");
        }
        return findings;
    }
}
