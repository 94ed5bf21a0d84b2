package org.dongjiang.funds.document;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.dongjiang.kernel.problem.Problem;
import org.jboss.logging.Logger;

/**
 * Releases reservations that have expired. Any instance of the service may do it: each document is checked again after
 * its row is locked.
 */
@ApplicationScoped
class Expiry {

    private static final Logger LOG = Logger.getLogger(Expiry.class);

    private final List<DocumentRegister<?, ?, ?>> registers;

    Expiry(@All List<DocumentRegister<?, ?, ?>> registers) {
        this.registers = registers;
    }

    @Scheduled(every = "${dongjiang.reservation.look-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        registers.forEach(register -> register.overdue().forEach(id -> release(register, id)));
    }

    /** One that rests on what was altered keeps its reservation until that is restored. Others do not wait for it. */
    private static void release(DocumentRegister<?, ?, ?> register, UUID id) {
        try {
            register.expire(id);
        } catch (Problem refusal) {
            LOG.warnf("%s %s is not released: %s", register.kind(), id, refusal.type());
        }
    }
}
