package org.dongjiang.funds.book.log;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.dongjiang.kernel.problem.Problem;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports to load balancers and monitoring that the database is not the one whose log was published. */
@Readiness
@ApplicationScoped
class LogReadiness implements HealthCheck {

    private final AgroalDataSource database;
    private final PublishedCheckpoint published;

    LogReadiness(AgroalDataSource database, PublishedCheckpoint published) {
        this.database = database;
        this.published = published;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("ledger-log");
        try (var connection = database.getConnection()) {
            published.requireIn(connection);
            return answer.up().build();
        } catch (Problem behind) {
            return answer.down().withData("LOG_BEHIND", behind.getMessage()).build();
        } catch (SQLException unreachable) {
            return answer.down().withData("database", "unreachable").build();
        }
    }
}
