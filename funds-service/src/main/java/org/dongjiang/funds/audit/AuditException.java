package org.dongjiang.funds.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.dongjiang.kernel.money.Money;
import org.dongjiang.kernel.register.StoredRecord;
import org.hibernate.annotations.Immutable;

/** A finding of a rule; a row of the view that runs all rules. Recorded by the maker, at the time of its subject. */
@Entity
@Immutable
class AuditException extends StoredRecord {

    @Enumerated(EnumType.STRING)
    private AuditRuleCode rule;

    @Enumerated(EnumType.STRING)
    private AuditSubject subject;

    private String subjectId;
    private String link;
    private String voucher;
    private String programme;
    private LocalDate businessDate;
    private long amountFen;

    /** Null if the rule has no measure. */
    private Long measured;

    /** Empty if nobody has, so that a filter for all but one user finds it. */
    private String firstChecker;

    /** Empty if nobody has, so that a filter for all but one user finds it. */
    private String checker;

    protected AuditException() {}

    AuditRuleCode rule() {
        return rule;
    }

    AuditSubject subject() {
        return subject;
    }

    String subjectId() {
        return subjectId;
    }

    String link() {
        return link;
    }

    String voucher() {
        return voucher;
    }

    String programme() {
        return programme;
    }

    LocalDate businessDate() {
        return businessDate;
    }

    Money amount() {
        return Money.ofFen(amountFen);
    }

    String detail() {
        return rule.detail(measured == null ? 0 : measured);
    }

    /** Null if nobody has. */
    String firstChecker() {
        return firstChecker.isEmpty() ? null : firstChecker;
    }

    /** Null if nobody has. */
    String checker() {
        return checker.isEmpty() ? null : checker;
    }
}
