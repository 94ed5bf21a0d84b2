package org.dongjiang.funds.book.difference;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports to load balancers and monitoring that the books of more than one programme differ from the log. */
@Readiness
@ApplicationScoped
class BooksReadiness implements HealthCheck {

    private final AgroalDataSource database;

    BooksReadiness(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("books");
        try (var connection = database.getConnection()) {
            var concerned = OpenDifferences.concerned(connection);
            return concerned.several()
                    ? answer.down()
                            .withData("BOOKS_DIFFER", "/api/v1/funds/differences?sort=-recordedAt")
                            .build()
                    : answer.up().build();
        } catch (SQLException unreachable) {
            return answer.down().withData("database", "unreachable").build();
        }
    }
}
