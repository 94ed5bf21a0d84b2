package org.dongjiang.funds.book.log;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.dongjiang.kernel.problem.Language;
import org.dongjiang.kernel.problem.Problem;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports to load balancers and monitoring why nothing can be added to the log. */
@Readiness
@ApplicationScoped
class LogReadiness implements HealthCheck {

    private final AgroalDataSource database;
    private final LogGuard guard;

    LogReadiness(AgroalDataSource database, LogGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("ledger-log");
        try (var connection = database.getConnection()) {
            guard.requireSound(connection);
            return answer.up().build();
        } catch (Problem reason) {
            return answer.down()
                    .withData(reason.type().name(), reason.in(Language.ZH) + " · " + reason.in(Language.EN))
                    .build();
        } catch (SQLException unreachable) {
            return answer.down().withData("database", "unreachable").build();
        }
    }
}
