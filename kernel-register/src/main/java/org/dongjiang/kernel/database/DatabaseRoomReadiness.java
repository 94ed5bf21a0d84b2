package org.dongjiang.kernel.database;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Reports to load balancers and monitoring that the disk of the database is full. */
@Readiness
@ApplicationScoped
class DatabaseRoomReadiness implements HealthCheck {

    private final DatabaseRoom room;

    DatabaseRoomReadiness(DatabaseRoom room) {
        this.room = room;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database-room").status(!room.wasFull());
        return room.wasFull()
                ? answer.withData("DISK_FULL", "数据库所在磁盘已满 · The disk of the database is full")
                        .build()
                : answer.build();
    }
}
