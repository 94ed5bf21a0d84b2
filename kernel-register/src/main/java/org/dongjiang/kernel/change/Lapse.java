package org.dongjiang.kernel.change;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.dongjiang.kernel.idempotency.Writes;

/**
 * Ends requests whose day has passed. Any instance of the service may do it: each request is looked at again after its row is
 * locked. Approvals check the day themselves, so nothing but the lists depends on it.
 */
@ApplicationScoped
class Lapse {

    private final List<ChangeRegister<?, ?, ?>> registers;
    private final Writes writes;

    Lapse(@All List<ChangeRegister<?, ?, ?>> registers, Writes writes) {
        this.registers = registers;
        this.writes = writes;
    }

    @Scheduled(every = "${dongjiang.change.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        registers.forEach(register -> register.overdue().forEach(id -> writes.carryOut(() -> register.lapse(id))));
    }
}
