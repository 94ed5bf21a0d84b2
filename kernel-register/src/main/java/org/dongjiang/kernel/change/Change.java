package org.dongjiang.kernel.change;

import static org.dongjiang.kernel.change.ChangeProblem.CHANGE_CLOSED;
import static org.dongjiang.kernel.change.ChangeProblem.CHANGE_LAPSED;
import static org.dongjiang.kernel.change.ChangeProblem.NOT_THE_MAKER;
import static org.dongjiang.kernel.change.ChangeProblem.SELF_APPROVAL;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;

/** A change that its maker (经办人) requests and a checker (复核人) decides. */
@MappedSuperclass
public abstract class Change extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private ChangeStatus status = ChangeStatus.SUBMITTED;

    private String checker;
    private String rejectionReason;
    private Long decidedAtMillis;

    /** The last day on which it can be approved, after which it lapses; null if there is none. */
    protected LocalDate approvableUntil() {
        return null;
    }

    /**
     * Checks that this user may approve it now.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CHANGE_CLOSED}, {@code SELF_APPROVAL}, {@code CHANGE_LAPSED}
     */
    void requireApprovable(String user, LocalDate today) {
        requireDecidable(user);
        if (isOverdue(today)) {
            throw CHANGE_LAPSED.because(approvableUntil());
        }
    }

    void approved(String user, Clock clock) {
        checker = user;
        end(ChangeStatus.APPROVED, clock);
    }

    /**
     * Rejects it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CHANGE_CLOSED}, {@code SELF_APPROVAL}
     */
    void reject(String user, String reason, Clock clock) {
        requireDecidable(user);
        checker = user;
        rejectionReason = reason;
        end(ChangeStatus.REJECTED, clock);
    }

    /**
     * Withdraws it.
     *
     * @throws org.dongjiang.kernel.problem.Problem {@code CHANGE_CLOSED}, {@code NOT_THE_MAKER}
     */
    void withdraw(String user, Clock clock) {
        requireSubmitted();
        if (!user.equals(recordedBy())) {
            throw NOT_THE_MAKER.because();
        }
        end(ChangeStatus.WITHDRAWN, clock);
    }

    /** What it was requested for has passed; nothing happens if it is decided already. */
    void lapse(Clock clock) {
        if (status == ChangeStatus.SUBMITTED) {
            end(ChangeStatus.LAPSED, clock);
        }
    }

    boolean isOverdue(LocalDate today) {
        return approvableUntil() != null && today.isAfter(approvableUntil());
    }

    private void requireDecidable(String user) {
        requireSubmitted();
        if (user.equals(recordedBy())) {
            throw SELF_APPROVAL.because();
        }
    }

    private void requireSubmitted() {
        if (status != ChangeStatus.SUBMITTED) {
            throw CHANGE_CLOSED.because(status.label());
        }
    }

    private void end(ChangeStatus as, Clock clock) {
        status = as;
        decidedAtMillis = clock.millis();
    }

    public ChangeStatus status() {
        return status;
    }

    /** The user who approved or rejected it; null if nobody has. */
    public String checker() {
        return checker;
    }

    /** Null if it was not rejected. */
    public String rejectionReason() {
        return rejectionReason;
    }

    /** When it was approved, rejected or withdrawn, or lapsed; null until then. */
    public Instant decidedAt() {
        return decidedAtMillis == null ? null : Clocks.stored(decidedAtMillis);
    }
}
