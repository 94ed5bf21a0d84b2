package org.dongjiang.funds.document;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/**
 * Releases reservations that have expired. Any instance of the service may do it: each document is checked again after
 * its row is locked.
 */
@ApplicationScoped
class Expiry {

    private final List<DocumentRegister<?, ?, ?>> registers;

    Expiry(@All List<DocumentRegister<?, ?, ?>> registers) {
        this.registers = registers;
    }

    @Scheduled(every = "${dongjiang.reservation.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        registers.forEach(register -> register.overdue().forEach(register::expire));
    }
}
