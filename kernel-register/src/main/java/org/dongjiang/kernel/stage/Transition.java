package org.dongjiang.kernel.stage;

import static org.dongjiang.kernel.stage.StageProblem.OWN_TRANSITION;
import static org.dongjiang.kernel.stage.StageProblem.TRANSITION_DECIDED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.dongjiang.kernel.history.DayPrecision;
import org.dongjiang.kernel.history.RecordEventKind;
import org.dongjiang.kernel.history.Statement;
import org.dongjiang.kernel.register.StoredRecord;
import org.dongjiang.kernel.time.Clocks;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A step of one record, from its proposal on. It is the state of the step; the history of the record is the journal of its effect.
 */
@Entity
class Transition extends StoredRecord {

    private String register;

    @JdbcTypeCode(SqlTypes.CHAR)
    private UUID recordId;

    /** Within the record, from 1. */
    private long number;

    private String fromStage;
    private String toStage;
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private DayPrecision dayPrecision;

    private String reason;
    private String evidence;

    @Enumerated(EnumType.STRING)
    private TransitionState state = TransitionState.PROPOSED;

    private Long recordVersion;
    private String decidedBy;
    private Long decidedAtMillis;
    private String rejectionReason;

    protected Transition() {}

    Transition(String register, UUID recordId, long number, String from, TakeStep step) {
        this.register = register;
        this.recordId = recordId;
        this.number = number;
        fromStage = from;
        toStage = step.to();
        happenedOn = step.happenedOn();
        dayPrecision = step.precision();
        reason = step.reason();
        evidence = step.evidence();
    }

    TakeStep step() {
        return new TakeStep(toStage, happenedOn, dayPrecision, reason, evidence);
    }

    Statement statement() {
        return new Statement(RecordEventKind.TRANSITION, happenedOn, dayPrecision, reason, evidence);
    }

    /** @param version of the record, which it made */
    void done(long version) {
        state = TransitionState.DONE;
        recordVersion = version;
    }

    void undone() {
        state = TransitionState.UNDONE;
    }

    /** @throws org.dongjiang.kernel.problem.Problem {@code TRANSITION_DECIDED}, {@code OWN_TRANSITION} */
    void requireDecidableBy(String user) {
        if (state != TransitionState.PROPOSED) {
            throw TRANSITION_DECIDED.because(number, state.label());
        }
        if (user.equals(recordedBy())) {
            throw OWN_TRANSITION.because();
        }
    }

    void decided(String user, Instant now) {
        decidedBy = user;
        decidedAtMillis = now.toEpochMilli();
    }

    void rejected(String why) {
        state = TransitionState.REJECTED;
        rejectionReason = why;
    }

    String register() {
        return register;
    }

    UUID recordId() {
        return recordId;
    }

    long number() {
        return number;
    }

    String fromStage() {
        return fromStage;
    }

    String toStage() {
        return toStage;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    DayPrecision dayPrecision() {
        return dayPrecision;
    }

    String reason() {
        return reason;
    }

    String evidence() {
        return evidence;
    }

    TransitionState state() {
        return state;
    }

    Long recordVersion() {
        return recordVersion;
    }

    String decidedBy() {
        return decidedBy;
    }

    Instant decidedAt() {
        return decidedAtMillis == null ? null : Clocks.stored(decidedAtMillis);
    }

    String rejectionReason() {
        return rejectionReason;
    }
}
